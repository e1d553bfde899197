"""Nextround: from the "no" to the next round."""
