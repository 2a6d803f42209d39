"""Reading and writing real mail: bytes in, values out. Pure: no store, no network, no clock."""
