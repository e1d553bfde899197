"""Refusing an upload that is too large before a byte of it is read."""

from typing import Any

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadhandler import FileUploadHandler

# What a form's other fields and the wrapping of a file may take on top of it.
_ROOM_FOR_THE_REST = 1024 * 1024


class LimitedUpload(FileUploadHandler):
    """Looks at the announced length; keeps nothing itself and hands every piece on."""

    def handle_raw_input(
        self,
        input_data: Any,
        META: Any,  # noqa: N803 - Django's own signature
        content_length: int,
        boundary: Any,
        encoding: Any = None,
    ) -> None:
        """Refuse a request that announces more than a file may have.

        Raises:
            RequestDataTooBig: It does.
        """
        if content_length > settings.UPLOAD_MAX_SIZE + _ROOM_FOR_THE_REST:
            raise RequestDataTooBig("an upload over the limit")

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        """Hand the piece on to the next handler."""
        return raw_data

    def file_complete(self, file_size: int) -> None:
        """Leave the file to the next handler."""
