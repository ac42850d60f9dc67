"""The panel's lists as files: narrowed as their screens are, by the same words in the address."""
