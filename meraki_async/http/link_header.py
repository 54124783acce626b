"""``Link`` headers, as RFC 8288 reads them; what cannot be read is an error, never the end."""

from collections.abc import Iterator, Sequence

_BLANK = " \t"
_NAME_ENDS = "=;,<>" + _BLANK
_VALUE_ENDS = ";," + _BLANK


def parse_links(headers: Sequence[str]) -> dict[str, str]:
    """URLs by relation: ``next``, ``prev``, …, in lower case.

    Args:
        headers: the values of all ``Link`` headers.

    Raises:
        ValueError: one is malformed or cut short, or two different URLs are ``next`` (or ``prev``).
    """
    links: dict[str, str] = {}
    for header in headers:
        for url, relations in _Reader(header).links():
            for relation in relations.split():
                if links.setdefault(relation, url) != url and relation in ("next", "prev"):
                    raise ValueError(f"two different links are {relation!r}")
    return links


class _Reader:
    """Reads one header from left to right, each character once."""

    def __init__(self, header: str) -> None:
        self._text = header
        self._at = 0

    def links(self) -> Iterator[tuple[str, str]]:
        """Each link's URL and relations."""
        while self._skip(_BLANK + ","):
            yield self._url(), self._relations()

    def _skip(self, characters: str) -> str:
        """Go past these characters; the next one, empty at the end."""
        while self._at < len(self._text) and self._text[self._at] in characters:
            self._at += 1
        return self._text[self._at : self._at + 1]

    def _until(self, ends: str) -> str:
        """What stands before the next one of these characters, or the end."""
        begin = self._at
        while self._at < len(self._text) and self._text[self._at] not in ends:
            self._at += 1
        return self._text[begin : self._at]

    def _url(self) -> str:
        end = self._text.find(">", self._at)
        if self._text[self._at] != "<" or end < 0:
            raise self._malformed()
        url = self._text[self._at + 1 : end]
        self._at = end + 1
        return url

    def _relations(self) -> str:
        """The value of the first ``rel``, in lower case; empty without one."""
        found: str | None = None
        while self._skip(_BLANK) == ";":
            self._at += 1
            self._skip(_BLANK)
            name = self._until(_NAME_ENDS).lower()
            value = ""
            if self._skip(_BLANK) == "=":
                self._at += 1
                value = self._value()
            if name == "rel" and found is None:
                found = value
        relations = (found or "").lower()
        if self._at < len(self._text):
            if self._text[self._at] != ",":
                raise self._malformed()
        elif relations != "next" and "next".startswith(relations):
            raise self._malformed()  # cut short, perhaps within the word that matters
        return relations

    def _value(self) -> str:
        quote = self._skip(_BLANK)
        if quote not in ('"', "'"):
            return self._until(_VALUE_ENDS)
        self._at += 1
        value = ""
        while True:
            value += self._until(quote + "\\")
            if self._at == len(self._text):
                raise self._malformed()
            self._at += 1
            if self._text[self._at - 1] == quote:
                return value
            value += self._text[self._at : self._at + 1]
            self._at += 1

    def _malformed(self) -> ValueError:
        return ValueError(f"the Link header cannot be read: {self._text[:200]!r}")
