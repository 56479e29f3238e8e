"""The parts pages are made of: plain widgets that take plain data and tell by signals what was asked of them."""
