"""Files that people bring: pictures, re-encoded before anybody sees them, and tables waiting to be read.

They lie in the database, so that every process sees them and one copy backs up everything.
"""

from fiel.core.media.pictures import PictureKind, read_picture
from fiel.core.media.store import (
    DROPPED_KEPT_FOR,
    LARGEST_PICTURE,
    LARGEST_TABLE,
    Picture,
    StoredUpload,
    Uploading,
    bring_picture,
    drop_picture,
    hold_picture,
    keep_picture,
    keep_upload,
    media_file,
    picture_column,
    purge_media,
    read_upload,
    release_upload,
    take_back_picture,
    upload_of,
)

__all__ = [
    "DROPPED_KEPT_FOR",
    "LARGEST_PICTURE",
    "LARGEST_TABLE",
    "Picture",
    "PictureKind",
    "StoredUpload",
    "Uploading",
    "bring_picture",
    "drop_picture",
    "hold_picture",
    "keep_picture",
    "keep_upload",
    "media_file",
    "picture_column",
    "purge_media",
    "read_picture",
    "read_upload",
    "release_upload",
    "take_back_picture",
    "upload_of",
]
