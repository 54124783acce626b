"""Links to other pages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meraki_async.http.link_header import parse_links


def test_the_live_header() -> None:
    header = (
        "<https://n383.meraki.com/api/v1/organizations/1/uplinks/statuses?perPage=1000"
        "&startingAfter=0000-0000-0000>; rel=first, "
        "<https://n383.meraki.com/api/v1/organizations/1/uplinks/statuses?"
        "endingBefore=ZZZZ-ZZZZ-ZZZZ&perPage=1000>; rel=last"
    )
    links = parse_links([header])
    assert set(links) == {"first", "last"}
    assert links["first"].endswith("perPage=1000&startingAfter=0000-0000-0000")


@pytest.mark.parametrize(
    "header",
    [
        "<u>; rel=next",
        '<u>; rel="next"',
        "<u>;rel=NEXT",
        "<u>; Rel=next",
        '<u> ; rel = "next"',
        "<u>; rel='next'",
        '<u>; rel="last next"',
        '<u>; title="a, b; c=\\"d"; rel=next',
        "<u>; rel=next; rel=prev",
        "<u>; rel=next;",
        "<u>; crossorigin; rel=next",
        ", <u>; rel=next,,",
        "<v>; rel=preload, <u>; rel=next",
        "<v>, <u>; rel=next",
    ],
)
def test_a_next_link(header: str) -> None:
    assert parse_links([header])["next"] == "u"


@pytest.mark.parametrize(
    "header",
    [
        "nonsense",
        "<u",
        "<u>",
        "<u>;",
        "<u>; rel",
        "<u>; rel=",
        "<u>; rel=ne",
        '<u>; rel="next',
        '<u>; rel="',
        "<u>; rel=last next",
        "<u> rel=next",
        "<v>; rel=first, <u",
        "<v>; rel=first, <u>; rel=nex",
        "<u>; rel=next, <v>; rel=next",
        '<u>; rel="next prev", <v>; rel=prev',
    ],
)
def test_what_cannot_be_read_is_an_error(header: str) -> None:
    with pytest.raises(ValueError, match=r"Link header|two different"):
        parse_links([header])


def test_several_headers_and_commas_in_urls() -> None:
    headers = ["<u?ids=1,2>; rel=next, <v>; rel=prev", "<w>; rel=last", "<u?ids=1,2>; rel=next"]
    assert parse_links(headers) == {"next": "u?ids=1,2", "prev": "v", "last": "w"}
    assert parse_links([]) == parse_links([""]) == {}


@given(st.lists(st.text("<>;,= \"\\'relnxt")))
def test_any_text_is_read_or_refused(headers: list[str]) -> None:
    try:
        links = parse_links(headers)
    except ValueError:
        return
    assert all(relation == relation.lower() for relation in links)


@given(
    st.dictionaries(
        st.sampled_from(["next", "prev", "first", "last"]),
        st.text(st.characters(exclude_characters=">")),
    )
)
def test_what_was_written_is_read(links: dict[str, str]) -> None:
    header = ", ".join(f'<{url}>; rel="{relation}"' for relation, url in links.items())
    assert parse_links([header]) == links
