"""The three applications whose transactions follow definitions: order entry, purchasing and inventory control."""

from __future__ import annotations

from typing import Final

import attrs


@attrs.frozen
class Kind:
    """The transactions of one application."""

    name: str
    """Object of the header."""
    title: str
    function: str
    """What the names of its functions end in."""
    line_element: str
    module: str
    journal: str
    partner: str = ""
    """Object of the customer or vendor; empty for inventory control, which has neither."""
    term: str = ""
    excluded_items: frozenset[str] = frozenset()
    """Item types that the application does not deal in."""

    @property
    def entry(self) -> str:
        """Object of the lines."""
        return f"{self.name}ENTRY"

    @property
    def subtotals(self) -> str:
        """Object of the subtotals."""
        return f"{self.name}SUBTOTALS"

    @property
    def params(self) -> str:
        """Object of the transaction definitions."""
        return f"{self.name}PARAMS"

    @property
    def lines_element(self) -> str:
        return f"{self.line_element}s"

    @property
    def partner_element(self) -> str:
        return f"{self.partner.lower()}id"

    @property
    def partner_field(self) -> str:
        return f"{self.partner}ID"


ORDER_ENTRY: Final = Kind(
    name="SODOCUMENT",
    title="Order entry transaction",
    function="sotransaction",
    line_element="sotransitem",
    module="8.SO",
    journal="SJ",
    partner="CUSTOMER",
    term="ARTERM",
    excluded_items=frozenset({"Non-Inventory (Purchase only)"}),
)
PURCHASING: Final = Kind(
    name="PODOCUMENT",
    title="Purchasing transaction",
    function="potransaction",
    line_element="potransitem",
    module="9.PO",
    journal="PJ",
    partner="VENDOR",
    term="APTERM",
    excluded_items=frozenset({"Non-Inventory (Sales only)", "Kit"}),
)
INVENTORY: Final = Kind(
    name="INVDOCUMENT",
    title="Inventory transaction",
    function="ictransaction",
    line_element="ictransitem",
    module="7.INV",
    journal="IJ",
    excluded_items=frozenset({"Non-Inventory", "Non-Inventory (Purchase only)", "Non-Inventory (Sales only)", "Kit"}),
)
KINDS: Final = {kind.name: kind for kind in (ORDER_ENTRY, PURCHASING, INVENTORY)}
