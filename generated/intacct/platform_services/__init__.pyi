# Generated from spec/platform_services by intacct-codegen. Do not edit: run `make regenerate`.
from intacct.platform_services.getdimensionautofilldetails import (
    Autofill as Autofill,
    AutofillRelationship as AutofillRelationship,
    getDimensionAutofillDetails as getDimensionAutofillDetails,
)
from intacct.platform_services.getdimensionrelationships import (
    DimensionRelationship as DimensionRelationship,
    RelatedDimension as RelatedDimension,
    getDimensionRelationships as getDimensionRelationships,
)
from intacct.platform_services.getdimensionrestricteddata import (
    GetDimensionRestrictedDataDimensionValue as GetDimensionRestrictedDataDimensionValue,
    RestrictedData as RestrictedData,
    getDimensionRestrictedData as getDimensionRestrictedData,
)
from intacct.platform_services.getdimensionrestrictions import (
    DimensionRestriction as DimensionRestriction,
    RestrictingDimension as RestrictingDimension,
    getDimensionRestrictions as getDimensionRestrictions,
)
from intacct.platform_services.getdimensions import (
    Dimension as Dimension,
    Dimensions as Dimensions,
    getDimensions as getDimensions,
)
from intacct.platform_services.installapp import installApp as installApp
from intacct.platform_services.ptapplication import (
    PTAPPLICATION as PTAPPLICATION,
    PtapplicationProperties as PtapplicationProperties,
    PtapplicationPropertiesObject as PtapplicationPropertiesObject,
    query_ptapplication as query_ptapplication,
    read_by_name_ptapplication as read_by_name_ptapplication,
    read_ptapplication as read_ptapplication,
)

__all__ = [
    "Autofill",
    "AutofillRelationship",
    "Dimension",
    "DimensionRelationship",
    "DimensionRestriction",
    "Dimensions",
    "GetDimensionRestrictedDataDimensionValue",
    "PTAPPLICATION",
    "PtapplicationProperties",
    "PtapplicationPropertiesObject",
    "RelatedDimension",
    "RestrictedData",
    "RestrictingDimension",
    "getDimensionAutofillDetails",
    "getDimensionRelationships",
    "getDimensionRestrictedData",
    "getDimensionRestrictions",
    "getDimensions",
    "installApp",
    "query_ptapplication",
    "read_by_name_ptapplication",
    "read_ptapplication",
]
