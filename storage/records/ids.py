"""What the library calls its things by; each kind of number is a type of its own."""

from typing import NewType

ArticleId = NewType("ArticleId", int)
BatchId = NewType("BatchId", int)
CaptureId = NewType("CaptureId", int)
HighlightId = NewType("HighlightId", int)
SearchId = NewType("SearchId", int)
ChangeId = NewType("ChangeId", int)
FeedId = NewType("FeedId", int)
HeadlineId = NewType("HeadlineId", int)
CollectionId = NewType("CollectionId", int)
