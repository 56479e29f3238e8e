"""One working day of an invented unit, with three years behind it: what `secretdesk demo` makes and shows."""
