# Generated from spec/platform_services by intacct-codegen. Do not edit: run `make regenerate`.
"""Platform Services: 6 functions and 1 object."""

from __future__ import annotations

from intacct_runtime.lazy import lazy_package

_MODULES = {
    "Autofill": "getdimensionautofilldetails",
    "AutofillRelationship": "getdimensionautofilldetails",
    "Dimension": "getdimensions",
    "DimensionRelationship": "getdimensionrelationships",
    "DimensionRestriction": "getdimensionrestrictions",
    "Dimensions": "getdimensions",
    "GetDimensionRestrictedDataDimensionValue": "getdimensionrestricteddata",
    "PTAPPLICATION": "ptapplication",
    "PtapplicationProperties": "ptapplication",
    "PtapplicationPropertiesObject": "ptapplication",
    "RelatedDimension": "getdimensionrelationships",
    "RestrictedData": "getdimensionrestricteddata",
    "RestrictingDimension": "getdimensionrestrictions",
    "getDimensionAutofillDetails": "getdimensionautofilldetails",
    "getDimensionRelationships": "getdimensionrelationships",
    "getDimensionRestrictedData": "getdimensionrestricteddata",
    "getDimensionRestrictions": "getdimensionrestrictions",
    "getDimensions": "getdimensions",
    "installApp": "installapp",
    "query_ptapplication": "ptapplication",
    "read_by_name_ptapplication": "ptapplication",
    "read_ptapplication": "ptapplication",
}

lazy_package(__name__, _MODULES)
