# Generated from spec/inventory_control by intacct-codegen. Do not edit: run `make regenerate`.
from intacct.inventory_control.aisle import (
    AISLE as AISLE,
    query_aisle as query_aisle,
    read_aisle as read_aisle,
    read_by_name_aisle as read_by_name_aisle,
)
from intacct.inventory_control.availableinventory import (
    AVAILABLEINVENTORY as AVAILABLEINVENTORY,
    query_availableinventory as query_availableinventory,
    read_availableinventory as read_availableinventory,
)
from intacct.inventory_control.bin import (
    BIN as BIN,
    create_bin as create_bin,
    delete_bin as delete_bin,
    query_bin as query_bin,
    read_bin as read_bin,
    read_by_name_bin as read_by_name_bin,
    update_bin as update_bin,
)
from intacct.inventory_control.binface import (
    BINFACE as BINFACE,
    create_binface as create_binface,
    delete_binface as delete_binface,
    query_binface as query_binface,
    read_binface as read_binface,
    read_by_name_binface as read_by_name_binface,
    update_binface as update_binface,
)
from intacct.inventory_control.binsize import (
    BINSIZE as BINSIZE,
    create_binsize as create_binsize,
    delete_binsize as delete_binsize,
    query_binsize as query_binsize,
    read_binsize as read_binsize,
    read_by_name_binsize as read_by_name_binsize,
    update_binsize as update_binsize,
)
from intacct.inventory_control.cogsclosedje import (
    COGSCLOSEDJE as COGSCLOSEDJE,
    create_cogsclosedje as create_cogsclosedje,
    delete_cogsclosedje as delete_cogsclosedje,
    query_cogsclosedje as query_cogsclosedje,
    read_cogsclosedje as read_cogsclosedje,
)
from intacct.inventory_control.complineitem import Complineitem as Complineitem
from intacct.inventory_control.create_ictransaction import create_ictransaction as create_ictransaction
from intacct.inventory_control.create_invpricelistentry import create_invpricelistentry as create_invpricelistentry
from intacct.inventory_control.create_item import create_item as create_item
from intacct.inventory_control.create_itemtaxgroup import create_itemtaxgroup as create_itemtaxgroup
from intacct.inventory_control.create_stkittransaction import create_stkittransaction as create_stkittransaction
from intacct.inventory_control.delete_ictransaction import delete_ictransaction as delete_ictransaction
from intacct.inventory_control.delete_invpricelistentry import delete_invpricelistentry as delete_invpricelistentry
from intacct.inventory_control.delete_item import delete_item as delete_item
from intacct.inventory_control.delete_itemtaxgroup import delete_itemtaxgroup as delete_itemtaxgroup
from intacct.inventory_control.get_icitemtotals import (
    Icitemtotals as Icitemtotals,
    get_icitemtotals as get_icitemtotals,
)
from intacct.inventory_control.iccyclecount import (
    ICCYCLECOUNT as ICCYCLECOUNT,
    create_iccyclecount as create_iccyclecount,
    delete_iccyclecount as delete_iccyclecount,
    query_iccyclecount as query_iccyclecount,
    read_iccyclecount as read_iccyclecount,
)
from intacct.inventory_control.iccyclecountentry import (
    ICCYCLECOUNTENTRY as ICCYCLECOUNTENTRY,
    create_iccyclecountentry as create_iccyclecountentry,
    query_iccyclecountentry as query_iccyclecountentry,
    read_iccyclecountentry as read_iccyclecountentry,
    update_iccyclecountentry as update_iccyclecountentry,
)
from intacct.inventory_control.icitemtotals_reply import IcitemtotalsReply as IcitemtotalsReply
from intacct.inventory_control.icrow import (
    ICROW as ICROW,
    query_icrow as query_icrow,
    read_by_name_icrow as read_by_name_icrow,
    read_icrow as read_icrow,
)
from intacct.inventory_control.ictransaction_reply import IctransactionReply as IctransactionReply
from intacct.inventory_control.ictransfer import (
    ICTRANSFER as ICTRANSFER,
    create_ictransfer as create_ictransfer,
    delete_ictransfer as delete_ictransfer,
    query_ictransfer as query_ictransfer,
    read_ictransfer as read_ictransfer,
    update_ictransfer as update_ictransfer,
)
from intacct.inventory_control.ictransferitem import ICTRANSFERITEM as ICTRANSFERITEM
from intacct.inventory_control.ictransitem import Ictransitem as Ictransitem
from intacct.inventory_control.invdocument import (
    INVDOCUMENT as INVDOCUMENT,
    delete_invdocument as delete_invdocument,
    query_invdocument as query_invdocument,
    read_invdocument as read_invdocument,
)
from intacct.inventory_control.invdocumententry import (
    INVDOCUMENTENTRY as INVDOCUMENTENTRY,
    query_invdocumententry as query_invdocumententry,
    read_invdocumententry as read_invdocumententry,
)
from intacct.inventory_control.invdocumentparams import (
    INVDOCUMENTPARAMS as INVDOCUMENTPARAMS,
    query_invdocumentparams as query_invdocumentparams,
    read_invdocumentparams as read_invdocumentparams,
)
from intacct.inventory_control.invdocumentsubtotals import (
    INVDOCUMENTSUBTOTALS as INVDOCUMENTSUBTOTALS,
    query_invdocumentsubtotals as query_invdocumentsubtotals,
    read_invdocumentsubtotals as read_invdocumentsubtotals,
)
from intacct.inventory_control.inventorytotaldetail import (
    INVENTORYTOTALDETAIL as INVENTORYTOTALDETAIL,
    query_inventorytotaldetail as query_inventorytotaldetail,
    read_inventorytotaldetail as read_inventorytotaldetail,
)
from intacct.inventory_control.inventorywqdetail import (
    INVENTORYWQDETAIL as INVENTORYWQDETAIL,
    query_inventorywqdetail as query_inventorywqdetail,
    read_inventorywqdetail as read_inventorywqdetail,
    update_inventorywqdetail as update_inventorywqdetail,
)
from intacct.inventory_control.inventorywqorder import (
    INVENTORYWQORDER as INVENTORYWQORDER,
    query_inventorywqorder as query_inventorywqorder,
    read_inventorywqorder as read_inventorywqorder,
    update_inventorywqorder as update_inventorywqorder,
)
from intacct.inventory_control.invpricelist import (
    INVPRICELIST as INVPRICELIST,
    query_invpricelist as query_invpricelist,
    read_by_name_invpricelist as read_by_name_invpricelist,
    read_invpricelist as read_invpricelist,
)
from intacct.inventory_control.itaxgroup import Itaxgroup as Itaxgroup
from intacct.inventory_control.item import (
    ITEM as ITEM,
    ItemTaxgroup as ItemTaxgroup,
    create_item_object as create_item_object,
    delete_item_object as delete_item_object,
    query_item as query_item,
    read_by_name_item as read_by_name_item,
    read_item as read_item,
    update_item_object as update_item_object,
)
from intacct.inventory_control.itemcrossref import (
    ITEMCROSSREF as ITEMCROSSREF,
    create_itemcrossref as create_itemcrossref,
    delete_itemcrossref as delete_itemcrossref,
    query_itemcrossref as query_itemcrossref,
    read_itemcrossref as read_itemcrossref,
    update_itemcrossref as update_itemcrossref,
)
from intacct.inventory_control.itemglgroup import (
    ITEMGLGROUP as ITEMGLGROUP,
    query_itemglgroup as query_itemglgroup,
    read_by_name_itemglgroup as read_by_name_itemglgroup,
    read_itemglgroup as read_itemglgroup,
)
from intacct.inventory_control.itemglgroup_reply import ItemglgroupReply as ItemglgroupReply
from intacct.inventory_control.itemgroup import (
    ITEMGROUP as ITEMGROUP,
    query_itemgroup as query_itemgroup,
    read_by_name_itemgroup as read_by_name_itemgroup,
    read_itemgroup as read_itemgroup,
)
from intacct.inventory_control.itemlandedcost import ITEMLANDEDCOST as ITEMLANDEDCOST
from intacct.inventory_control.itemtaxgroup import (
    ITEMTAXGROUP as ITEMTAXGROUP,
    query_itemtaxgroup as query_itemtaxgroup,
    read_by_name_itemtaxgroup as read_by_name_itemtaxgroup,
    read_itemtaxgroup as read_itemtaxgroup,
)
from intacct.inventory_control.itemtaxgroup_reply import ItemtaxgroupReply as ItemtaxgroupReply
from intacct.inventory_control.itemtaxgrpitemmap import (
    ITEMTAXGRPITEMMAP as ITEMTAXGRPITEMMAP,
    ItemtaxgrpitemmapTaxgroup as ItemtaxgrpitemmapTaxgroup,
)
from intacct.inventory_control.itemvendor import ITEMVENDOR as ITEMVENDOR
from intacct.inventory_control.itemwarehouseinfo import (
    ITEMWAREHOUSEINFO as ITEMWAREHOUSEINFO,
    query_itemwarehouseinfo as query_itemwarehouseinfo,
    read_itemwarehouseinfo as read_itemwarehouseinfo,
)
from intacct.inventory_control.itemwarehousevendorentries import (
    ITEMWAREHOUSEVENDORENTRIES as ITEMWAREHOUSEVENDORENTRIES,
)
from intacct.inventory_control.productline import (
    PRODUCTLINE as PRODUCTLINE,
    query_productline as query_productline,
    read_by_name_productline as read_by_name_productline,
    read_productline as read_productline,
)
from intacct.inventory_control.productline_reply import ProductlineReply as ProductlineReply
from intacct.inventory_control.stkittransaction_reply import StkittransactionReply as StkittransactionReply
from intacct.inventory_control.stkittransitem import Stkittransitem as Stkittransitem
from intacct.inventory_control.stkittransitems import Stkittransitems as Stkittransitems
from intacct.inventory_control.uom import (
    UOM as UOM,
    query_uom as query_uom,
    read_by_name_uom as read_by_name_uom,
    read_uom as read_uom,
)
from intacct.inventory_control.uom_reply import UomReply as UomReply
from intacct.inventory_control.uomdetail import (
    UOMDETAIL as UOMDETAIL,
    query_uomdetail as query_uomdetail,
    read_uomdetail as read_uomdetail,
)
from intacct.inventory_control.update_ictransaction import update_ictransaction as update_ictransaction
from intacct.inventory_control.update_invpricelistentry import update_invpricelistentry as update_invpricelistentry
from intacct.inventory_control.update_item import update_item as update_item
from intacct.inventory_control.updateictransitem import Updateictransitem as Updateictransitem
from intacct.inventory_control.vendlineitem import Vendlineitem as Vendlineitem
from intacct.inventory_control.warehouse import (
    WAREHOUSE as WAREHOUSE,
    WarehouseContactinfo as WarehouseContactinfo,
    WarehouseLoc as WarehouseLoc,
    WarehouseShipto as WarehouseShipto,
    create_warehouse as create_warehouse,
    delete_warehouse as delete_warehouse,
    query_warehouse as query_warehouse,
    read_by_name_warehouse as read_by_name_warehouse,
    read_warehouse as read_warehouse,
    update_warehouse as update_warehouse,
)
from intacct.inventory_control.warehouse_reply import WarehouseReply as WarehouseReply
from intacct.inventory_control.warehousegroup import (
    WAREHOUSEGROUP as WAREHOUSEGROUP,
    query_warehousegroup as query_warehousegroup,
    read_by_name_warehousegroup as read_by_name_warehousegroup,
    read_warehousegroup as read_warehousegroup,
)
from intacct.inventory_control.whselineitemstdcostentry import Whselineitemstdcostentry as Whselineitemstdcostentry
from intacct.inventory_control.whslineitem import Whslineitem as Whslineitem
from intacct.inventory_control.zone import (
    ZONE as ZONE,
    create_zone as create_zone,
    delete_zone as delete_zone,
    query_zone as query_zone,
    read_by_name_zone as read_by_name_zone,
    read_zone as read_zone,
    update_zone as update_zone,
)

__all__ = [
    "AISLE",
    "AVAILABLEINVENTORY",
    "BIN",
    "BINFACE",
    "BINSIZE",
    "COGSCLOSEDJE",
    "Complineitem",
    "ICCYCLECOUNT",
    "ICCYCLECOUNTENTRY",
    "ICROW",
    "ICTRANSFER",
    "ICTRANSFERITEM",
    "INVDOCUMENT",
    "INVDOCUMENTENTRY",
    "INVDOCUMENTPARAMS",
    "INVDOCUMENTSUBTOTALS",
    "INVENTORYTOTALDETAIL",
    "INVENTORYWQDETAIL",
    "INVENTORYWQORDER",
    "INVPRICELIST",
    "ITEM",
    "ITEMCROSSREF",
    "ITEMGLGROUP",
    "ITEMGROUP",
    "ITEMLANDEDCOST",
    "ITEMTAXGROUP",
    "ITEMTAXGRPITEMMAP",
    "ITEMVENDOR",
    "ITEMWAREHOUSEINFO",
    "ITEMWAREHOUSEVENDORENTRIES",
    "Icitemtotals",
    "IcitemtotalsReply",
    "IctransactionReply",
    "Ictransitem",
    "Itaxgroup",
    "ItemTaxgroup",
    "ItemglgroupReply",
    "ItemtaxgroupReply",
    "ItemtaxgrpitemmapTaxgroup",
    "PRODUCTLINE",
    "ProductlineReply",
    "StkittransactionReply",
    "Stkittransitem",
    "Stkittransitems",
    "UOM",
    "UOMDETAIL",
    "UomReply",
    "Updateictransitem",
    "Vendlineitem",
    "WAREHOUSE",
    "WAREHOUSEGROUP",
    "WarehouseContactinfo",
    "WarehouseLoc",
    "WarehouseReply",
    "WarehouseShipto",
    "Whselineitemstdcostentry",
    "Whslineitem",
    "ZONE",
    "create_bin",
    "create_binface",
    "create_binsize",
    "create_cogsclosedje",
    "create_iccyclecount",
    "create_iccyclecountentry",
    "create_ictransaction",
    "create_ictransfer",
    "create_invpricelistentry",
    "create_item",
    "create_item_object",
    "create_itemcrossref",
    "create_itemtaxgroup",
    "create_stkittransaction",
    "create_warehouse",
    "create_zone",
    "delete_bin",
    "delete_binface",
    "delete_binsize",
    "delete_cogsclosedje",
    "delete_iccyclecount",
    "delete_ictransaction",
    "delete_ictransfer",
    "delete_invdocument",
    "delete_invpricelistentry",
    "delete_item",
    "delete_item_object",
    "delete_itemcrossref",
    "delete_itemtaxgroup",
    "delete_warehouse",
    "delete_zone",
    "get_icitemtotals",
    "query_aisle",
    "query_availableinventory",
    "query_bin",
    "query_binface",
    "query_binsize",
    "query_cogsclosedje",
    "query_iccyclecount",
    "query_iccyclecountentry",
    "query_icrow",
    "query_ictransfer",
    "query_invdocument",
    "query_invdocumententry",
    "query_invdocumentparams",
    "query_invdocumentsubtotals",
    "query_inventorytotaldetail",
    "query_inventorywqdetail",
    "query_inventorywqorder",
    "query_invpricelist",
    "query_item",
    "query_itemcrossref",
    "query_itemglgroup",
    "query_itemgroup",
    "query_itemtaxgroup",
    "query_itemwarehouseinfo",
    "query_productline",
    "query_uom",
    "query_uomdetail",
    "query_warehouse",
    "query_warehousegroup",
    "query_zone",
    "read_aisle",
    "read_availableinventory",
    "read_bin",
    "read_binface",
    "read_binsize",
    "read_by_name_aisle",
    "read_by_name_bin",
    "read_by_name_binface",
    "read_by_name_binsize",
    "read_by_name_icrow",
    "read_by_name_invpricelist",
    "read_by_name_item",
    "read_by_name_itemglgroup",
    "read_by_name_itemgroup",
    "read_by_name_itemtaxgroup",
    "read_by_name_productline",
    "read_by_name_uom",
    "read_by_name_warehouse",
    "read_by_name_warehousegroup",
    "read_by_name_zone",
    "read_cogsclosedje",
    "read_iccyclecount",
    "read_iccyclecountentry",
    "read_icrow",
    "read_ictransfer",
    "read_invdocument",
    "read_invdocumententry",
    "read_invdocumentparams",
    "read_invdocumentsubtotals",
    "read_inventorytotaldetail",
    "read_inventorywqdetail",
    "read_inventorywqorder",
    "read_invpricelist",
    "read_item",
    "read_itemcrossref",
    "read_itemglgroup",
    "read_itemgroup",
    "read_itemtaxgroup",
    "read_itemwarehouseinfo",
    "read_productline",
    "read_uom",
    "read_uomdetail",
    "read_warehouse",
    "read_warehousegroup",
    "read_zone",
    "update_bin",
    "update_binface",
    "update_binsize",
    "update_iccyclecountentry",
    "update_ictransaction",
    "update_ictransfer",
    "update_inventorywqdetail",
    "update_inventorywqorder",
    "update_invpricelistentry",
    "update_item",
    "update_item_object",
    "update_itemcrossref",
    "update_warehouse",
    "update_zone",
]
