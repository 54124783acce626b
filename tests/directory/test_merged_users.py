"""Merged people are read as they were written."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from meraki_async.directory.records import Email, Reference, RoleRef, User
from meraki_async.directory.store.merged_users import read_user, write_user

_texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=5)
_maybe = st.none() | _texts
_references = st.builds(Reference, id=_texts, name=_maybe)
_lists = st.none() | st.lists(_references, max_size=4)
_roles = st.builds(
    RoleRef,
    id=_texts,
    name=_maybe,
    group=st.none() | _references,
    organization=st.none() | _references,
    workspace=st.none() | _references,
)
_users = st.builds(
    User,
    id=_texts,
    name=_maybe,
    emails=st.none() | st.lists(st.builds(Email, email=_texts), max_size=2),
    is_2fa_enabled=st.none() | st.booleans(),
    roles=st.none() | st.lists(_roles, max_size=5),
    groups=_lists,
    organizations=_lists,
    workspaces=_lists,
    last_active_at=_maybe,
    remote_data=st.just([{"organization_id": "1", "record": {}}]),
)


@given(_users)
def test_people_are_read_as_they_were_written(user: User) -> None:
    assert read_user(write_user(user)) == structs.replace(user, remote_data=None)
