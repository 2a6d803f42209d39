"""What shops call the columns of their orders: Shopify, WooCommerce and its exporters, Etsy, and plain tables."""

from __future__ import annotations

from carestation.customer_import.column_mapping import Columns, find_header, widened
from carestation.customer_import.column_names import compared, plain
from carestation.customer_import.read_table import Table
from carestation.errors import BadInput
from carestation.orders.order_field import OrderField

_NAMES = {
    OrderField.NUMBER: """
        Order; Order Number; Order No; Order ID; Order #; Order Name; Invoice; Invoice Number; Receipt
        Transaction ID; Reference; Bestellung; Bestellnummer; Bestell-Nr; Auftragsnummer; Auftrag
        Rechnungsnummer; Commande; Numéro de commande; N° de commande; Pedido; Número de pedido
        Ordine; Numero ordine; Bestelnummer; Numer zamówienia""",
    OrderField.DATE: """
        Date; Order Date; Ordered; Ordered On; Ordered At; Created At; Date Created; Created; Purchase Date
        Sale Date; Paid At; Paid Date; Date Paid; Datum; Bestelldatum; Auftragsdatum; Kaufdatum
        Rechnungsdatum; Date de commande; Fecha; Fecha del pedido; Data ordine; Besteldatum; Data zamówienia""",
    OrderField.EMAIL: """
        Email; E-mail Address; Billing Email; Billing Email Address; Email (Billing); Customer Email
        Buyer Email; Contact Email; E-Mail-Adresse; Kunden-E-Mail; Adresse e-mail; Courriel
        Correo electrónico; E-mailadres""",
    OrderField.PHONE: """
        Phone; Billing Phone; Phone (Billing); Shipping Phone; Phone Number; Telephone; Customer Phone; Mobile
        Telefon; Telefonnummer; Téléphone; Teléfono; Telefoon""",
    OrderField.NAME: """
        Customer; Customer Name; Billing Name; Full Name; Buyer; Buyer Name; Client; Shipping Name; Kunde
        Kundenname; Käufer; Nom complet; Cliente; Naam; Klant""",
    OrderField.FIRST_NAME: """
        First Name; Billing First Name; First Name (Billing); Customer First Name; Vorname; Prénom""",
    OrderField.LAST_NAME: """
        Last Name; Billing Last Name; Last Name (Billing); Customer Last Name; Surname; Nachname; Nom de famille
        Apellidos""",
    OrderField.CUSTOMER_NUMBER: """
        Customer Number; Customer No; Customer ID; Customer User ID; Username; Buyer Username; Kundennummer
        Kunden-Nr; Numéro de client; Número de cliente; Klantnummer""",
    OrderField.STATUS: """
        Status; Order Status; Financial Status; Bestellstatus; Statut; Estado; État""",
    OrderField.CANCELLED_AT: "Cancelled At; Canceled At; Storniert am",
}

_FIELDS = {key: field for field, names in reversed(_NAMES.items()) for key in compared(names)}
_SHOPIFY = frozenset(compared("Name; Financial Status; Lineitem name"))
_WOOCOMMERCE = tuple(
    frozenset(compared(names))
    for names in (
        "Order Number; Email (Billing)",
        "order_number; billing_email",
        "Order #; N. Revenue",
        "Order #; Attribution",
    )
)


class OrderColumns(Columns[OrderField]):
    """Which column holds which field of an order."""

    __slots__ = ()


def order_field_called(name: str) -> OrderField | None:
    """The field that a column of this name holds; None for a name that is not known."""
    return _FIELDS.get(plain(name))


def recognise_order_columns(table: Table) -> OrderColumns:
    """The likeliest mapping by the names in the header; nothing is mapped where there is no header that we know."""
    found = find_header(table, order_field_called)
    if found is None:
        return OrderColumns(widened([], table), 1)
    at, fields = found
    header = table.rows[at].values
    program = _shop(header)
    if program == "Shopify" or OrderField.NAME not in fields:
        bare = (
            OrderField.NUMBER if program == "Shopify" else OrderField.NAME
        )  # Shopify calls the number its name
        fields = [
            bare if plain(name) == "name" else field for name, field in zip(header, fields, strict=True)
        ]
    return OrderColumns(widened(fields, table), at + 1, program)


def check_columns(columns: OrderColumns) -> str:
    """What is missing for orders to be made of this table; empty where nothing is."""
    if OrderField.DATE not in columns.fields:
        return "Say which column holds the date of the order."
    return "" if WHO.intersection(columns.fields) else "Say which column tells who ordered."


WHO = frozenset(
    (OrderField.EMAIL, OrderField.PHONE, OrderField.NAME, OrderField.LAST_NAME, OrderField.CUSTOMER_NUMBER)
)
"""By any of these a customer may be found."""


def looks_like_orders(table: Table) -> bool:
    """Whether a table is one of orders rather than of customers: it has numbers of orders, and their dates."""
    fields = recognise_order_columns(table).fields
    return OrderField.NUMBER in fields and OrderField.DATE in fields


def must_be_orders(columns: OrderColumns, file_name: str) -> None:
    """BadInput where nobody is there to say which column is what, and it cannot be told."""
    if missing := check_columns(columns):
        raise BadInput(
            f"“{file_name}” does not look like orders. {missing}",
            remedy="Import it in the window: there the columns can be chosen.",
        )


def _shop(header: tuple[str, ...]) -> str:
    keys = {plain(name) for name in header}
    if keys >= _SHOPIFY:
        return "Shopify"
    return "WooCommerce" if any(keys >= signature for signature in _WOOCOMMERCE) else ""
