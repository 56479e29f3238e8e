"""Verifies a vault at three depths, stretch by stretch and object by object, and names what is not as it was written."""
