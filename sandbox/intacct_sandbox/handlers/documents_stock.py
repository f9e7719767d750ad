"""Taking movements of stock back."""

from __future__ import annotations

from intacct_sandbox import stock
from intacct_sandbox.context import Context
from intacct_sandbox.errors import refused
from intacct_sandbox.stock import Move


def take_back(context: Context, movement: Move) -> None:
    """Carry out the opposite of an earlier movement, at the value that it had.

    Goods that came in at a cost may have left since at the average of all; what cannot be taken out again without
    leaving a value that no goods stand for is refused.
    """
    record = stock.stock_record(context, movement.item, movement.warehouse)
    quantity = record.number("WONHAND") + movement.quantity
    value = record.number("#VALUE") + (movement.value or 0)
    if movement.quantity < 0 and (value < 0 or (quantity == 0) != (value == 0)) and quantity >= 0:
        item_id, warehouse_id = movement.item.text("ITEMID"), movement.warehouse.text("WAREHOUSEID")
        raise refused(
            f"The cost of item '{item_id}' in warehouse '{warehouse_id}' is used already: '{movement.document}' cannot "
            "be taken back.",
            "Enter an adjustment.",
        )
    stock.move(context, movement)
