"""What cannot be done to a record, in words."""


class RecordError(ValueError):
    """Something a person can mend; its text is fit to show."""
