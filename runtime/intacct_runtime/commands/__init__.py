"""The commands of `intacct`, one per module."""
