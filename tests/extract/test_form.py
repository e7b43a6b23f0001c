"""What an application form asks, from its markup or from a copied text."""

import pytest

from watcher.extract.document import Region, read
from watcher.model import Question

FORM = """<main><h1>Baker</h1><p>You bake the bread that our neighbours eat for breakfast, every single night.</p></main>
<form role="search"><input name="q" placeholder="Search"></form>
<form><input type="email" placeholder="Your mail"><button>Subscribe</button></form>
<form action="/apply"><label for="a">First name *</label><input id="a">
<label for="b">Email</label><input id="b" type="email" required>
<label>CV (required) <input type="file"></label>
<span id="p">Phone</span><input aria-labelledby="p" aria-required="true">
<input aria-label="Website" type="url"><input type="hidden" name="token"><input type="submit" value="Send">
<fieldset><legend>May you work here?</legend><label><input type="radio" name="r">Yes</label><label><input type="radio" name="r">No</label></fieldset>
<label for="s">How did you hear of us?</label><select id="s"><option>Select...</option><option>A friend</option></select>
<textarea placeholder="Anything else?"></textarea></form>"""


def test_the_fields_of_the_markup_are_the_questions() -> None:
    assert read(FORM).questions == (
        Question("First name", True),
        Question("Email", True),
        Question("CV", True),
        Question("Phone", True),
        Question("Website", False),
        Question("May you work here?", False),
        Question("How did you hear of us?", False),
        Question("Anything else?", False),
    )


def test_the_form_is_no_part_of_the_text() -> None:
    document = read(FORM)

    assert {each.region for each in document.passages if each.block.text.startswith(("First name", "May you"))} == {
        Region.FORM
    }
    assert [each.block.text for each in document.passages if each.region is Region.MAIN] == [
        "You bake the bread that our neighbours eat for breakfast, every single night.",
    ]


@pytest.mark.parametrize(
    "form",
    [
        "<form><input type=email></form>",
        "<form><input><input><input type=password></form>",
        "<form role=search><input type=search><input></form>",
    ],
)
def test_search_login_and_newsletter_ask_nothing(form: str) -> None:
    assert read(f"<h1>Baker</h1><p>You bake bread.</p>{form}").questions == ()


COPIED = """Baker
Leeds, UK
About the role

You bake the bread that our neighbours eat for breakfast, every single night of the year.

Apply for this job

*

indicates a required field
First Name*
Email *
Phone
Resume/CV*
Attach
Enter manually

Accepted file types: pdf, doc
Can you work at night?*
Select...

We ask because the ovens are hot from ten to six.
Why bread?

Two lines are enough.
Other Notes

Is there anything else?
"""


def test_a_copied_form_is_read_line_by_line() -> None:
    assert read(COPIED).questions == (
        Question("First Name", True),
        Question("Email", True),
        Question("Phone", False),
        Question("Resume/CV", True),
        Question("Can you work at night?", True),
        Question("Why bread?", False),
        Question("Other Notes", False),
    )


def test_words_such_as_apply_now_are_a_button_where_no_field_follows() -> None:
    document = read(
        "Baker\nApply now\nLeeds, UK\nAbout the role\n\nYou bake the bread that our neighbours eat for breakfast, every night.\n"
    )

    assert document.questions == ()
    assert not any(each.region is Region.FORM for each in document.passages)


ONE_LINE = (
    "About Mill Road Mill Road bakes bread. Our ovens never rest. Responsibilities: Bake bread through the night. "
    + "We like it so. " * 90
    + "Apply for this Job * Required First Name * Email * Phone Resume/CV Drop files here Attach Dropbox Google Drive or enter manually "
    "(File types: pdf, doc, docx, txt, rtf) GitHub URL Can you work at night? * -- Yes No Which bread do you like? "
    "In one paragraph, tell us of a loaf. It may be a small one, a burnt one, etc. * LinkedIn Profile"
)


def test_a_form_in_one_line_is_cut_at_stars_controls_and_fields() -> None:
    assert read(ONE_LINE).questions == (
        Question("First Name", True),
        Question("Email", True),
        Question("Phone", False),
        Question("Resume/CV", False),
        Question("GitHub URL", False),
        Question("Can you work at night?", True),
        Question("Which bread do you like?", False),
        Question("In one paragraph, tell us of a loaf. It may be a small one, a burnt one, etc.", True),
        Question("LinkedIn Profile", False),
    )
