# Generated from spec/accounts_payable/paymentrequestitems.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure paymentrequestitems, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["PAYMENTREQUESTITEMS"]


PAYMENTREQUESTITEMS: Final[Wrapper] = list_of(
    el(
        "paymentrequestitem",
        Ref("intacct.accounts_payable.paymentrequestitem", "Paymentrequestitem"),
        "+",
        label="Payment request item",
    )
)
"""Payment request items."""
