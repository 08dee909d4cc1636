"""The errors that Onomast raises: one base class, so that a caller can catch them all."""


class OnomastError(Exception):
    """Base of every error that Onomast raises on purpose; its text says what, where and what to do."""


class GazetteerError(OnomastError):
    """A gazetteer file cannot be read or breaks the record's rules; names file, line and entity."""


class UnknownNameError(OnomastError):
    """Something was asked for by a name that does not exist: a standard, a convention, an entity."""


class DocumentError(OnomastError):
    """A text cannot be read: missing, binary, in an unknown encoding; names the path."""


class FullDiskError(DocumentError):
    """There is no room left for a result, nor for any that would come after it; says what is left to do."""


class MissingExtraError(OnomastError):
    """An optional library is not installed; names the extra of the package that installs it."""


class WorkerError(OnomastError):
    """A process that worked for this one failed or was ended from outside; says what is left to do."""


class ResumeError(OnomastError):
    """An interrupted run cannot be continued: its options, gazetteer or input were others; says which."""


class ColumnError(OnomastError):
    """A column of a data frame does not hold what is asked for; names the column and what it holds."""


class ArgumentError(OnomastError):
    """An argument of a function is of a type or beyond the bounds of what can be given; says what can."""


class CircumstanceError(ArgumentError):
    """What is said to be known besides a name cannot be: a code of no country, a day of no calendar; names it."""
