"""The tables as they are today. Migrations never import them."""
