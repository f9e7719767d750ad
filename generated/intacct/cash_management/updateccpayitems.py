# Generated from spec/cash_management/updateccpayitems.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure updateccpayitems, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, choice, el, list_of

__all__ = ["UPDATECCPAYITEMS"]


UPDATECCPAYITEMS: Final[Wrapper] = list_of(
    choice(
        el("ccpayitem", Ref("intacct.cash_management.ccpayitem", "Ccpayitem"), label="Charge card line"),
        el(
            "updateccpayitem",
            Ref("intacct.cash_management.updateccpayitem", "Updateccpayitem"),
            label="Changed charge card line",
        ),
        occurs="+",
    )
)
"""Changed charge card lines."""
