"""Which part of a gazetteer an export takes."""

from __future__ import annotations

import pytest

from gazetteer.exports.selection import Selection


@pytest.mark.parametrize(
    ("options", "chosen"),
    [
        ({"kind": "person"}, ["person:anna-example"]),
        ({"countries": ("TR",)}, ["person:anna-example", "organisation:mit"]),
        (
            {"kind": "facility"},
            [
                "facility:mit",
                "facility:mit-2",
                "facility:institute",
                "organisation:institute",
            ],  # and what splits into them
        ),
        ({"langs": ("tr", "ru")}, ["place:kyiv", "organisation:mit", "place:kiev"]),
        ({"kind": "place", "langs": ("ru",), "countries": ("UA",)}, ["place:kyiv", "place:kiev"]),
    ],
)
def test_records_are_chosen_by_kind_country_and_language(gazetteer_of_everything, options, chosen):
    assert [record.id for record in Selection(gazetteer_of_everything, **options).records()] == chosen


def test_names_of_other_languages_are_left_out(gazetteer_of_everything):
    [kyiv] = Selection(gazetteer_of_everything, kind="place", langs=("ru",)).entities()
    assert [name.text for name in kyiv.names] == ["Киев"]
    assert kyiv.native is None
