"""What creates require: what the gateway requires there, and no more."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from intacct import dumps, loads
from intacct.accounts_payable import PROVIDERVENDOR, VENDOR, VENDORBANKFILEDETAIL, create_vendor_object
from intacct.common import create, update
from intacct.company_console import CONTACT
from intacct.construction import PJESTIMATEENTRY, create_pjestimate
from intacct_runtime.errors import InvalidInput

EXAMPLES = Path(__file__).resolve().parents[3] / "shared" / "reference" / "corpus" / "requests"


@pytest.mark.parametrize(
    "detail",
    [
        VENDORBANKFILEDETAIL(
            bankaccountnumber="12345678", accountname="Harbour Line", bsbnumber="062000", pymtreference="HL"
        ),
        VENDORBANKFILEDETAIL(bankaccountnumber="12345678", branchcode="250655", pymtreference="HL"),
        VENDORBANKFILEDETAIL(bankaccountnumber="12345678", accountname="Harbour Line", sortcode="200000"),
    ],
    ids=["Australia", "South Africa", "United Kingdom"],
)
def test_a_bank_file_takes_the_fields_of_its_country(detail: VENDORBANKFILEDETAIL) -> None:
    function = create_vendor_object(vendorid="V1", name="Harbour Line", vendorbankfiledetails=[detail])
    assert loads(dumps(function)) == function


def test_a_line_has_the_id_of_its_record_from_where_it_stands() -> None:
    provider = PROVIDERVENDOR(providerid="P1", status="active")
    function = create_vendor_object(vendorid="V1", name="Harbour Line", providervendors=[provider])
    assert loads(dumps(function)) == function
    with pytest.raises(InvalidInput, match="vendorid: required in create"):
        dumps(create(objects=[provider]))
    estimate = create_pjestimate(projectid="P1", entries=[PJESTIMATEENTRY(taskid="T1", amount=Decimal(100))])
    assert loads(dumps(estimate)) == estimate


def test_an_update_says_which_record_it_means() -> None:
    with pytest.raises(InvalidInput, match="update does not say which record it means; give recordno or contactname"):
        dumps(update(objects=[CONTACT(prefix="Dr")]))
    dumps(update(objects=[CONTACT(contactname="Ada", prefix="Dr"), CONTACT(recordno=7, prefix="Dr")]))
    dumps(update(objects=[VENDOR(recordno=7, providervendors=[PROVIDERVENDOR(recordno=1, status="inactive")])]))


def test_what_a_line_lacks_otherwise_is_said() -> None:
    function = create_vendor_object(name="Harbour Line", providervendors=[PROVIDERVENDOR(status="active")])
    with pytest.raises(InvalidInput, match=r"providervendors\[0\].providerid: required in create"):
        dumps(function)


@pytest.mark.skipif(not EXAMPLES.is_dir(), reason="the examples (../shared/reference) are not on this machine")
def test_no_documented_create_or_update_is_refused() -> None:
    count = 0
    for path in sorted(EXAMPLES.rglob("*.xml")):
        function = loads(path.read_bytes())
        if isinstance(function, (create, update)):
            dumps(function)
            count += 1
    assert count > 240
