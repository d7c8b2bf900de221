"""One file a step, each numbered; a step that has been released is never changed."""
