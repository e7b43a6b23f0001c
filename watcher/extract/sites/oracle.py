"""Oracle Recruiting: GET {host}.oraclecloud.com/hcmRestApi/resources/latest/recruitingCEJobRequisitions[Details]."""

import re
from collections.abc import Iterator
from typing import Any

from watcher.extract.offers import Offer, needed, once, places
from watcher.extract.pasted import Pasted, is_more
from watcher.model import Request

NAME = "oracle"

PAGED = re.compile(r"/hcmRestApi/resources/[^/]+/recruitingCEJobRequisitions/?")
_PAGE = 100
_SITE = re.compile(r"siteNumber=(\w+)")
_OFFSET = re.compile(r"\boffset=(\d{1,9})")
_TEXTS = {"ExternalResponsibilitiesStr": "Responsibilities", "ExternalQualificationsStr": "Qualifications"}


def request(pasted: Pasted) -> Request | None:
    """A site's postings, or one with its text."""
    site = pasted.after("sites")
    if not pasted.host.endswith(".oraclecloud.com") or site is None:
        return None
    resources = f"{pasted.origin}/hcmRestApi/resources/latest"
    if posting := pasted.after("job", "preview"):
        finder = f"ById;Id=%22{posting}%22,siteNumber={site}"
        return Request(f"{resources}/recruitingCEJobRequisitionDetails?expand=all&onlyData=true&finder={finder}")
    finder = f"findReqs;siteNumber={site},limit={_PAGE},offset=0,sortBy=POSTING_DATES_DESC"
    expand = "requisitionList.secondaryLocations"
    return Request(f"{resources}/recruitingCEJobRequisitions?onlyData=true&expand={expand}&finder={finder}")


def more(first: Any, last: Any, pages: int, url: str) -> Request | None:
    """The page after this one. Raises ExtractError."""
    found, offset = last["items"][0], _OFFSET.search(url)
    came = len(found["requisitionList"])
    shown = (int(offset[1]) if offset else 0) + came
    if offset is None or not is_more(found.get("TotalJobsCount"), shown, came):
        return None
    return Request(_OFFSET.sub(f"offset={shown}", url))


def offers(root: Any, url: str | None) -> tuple[Offer, ...] | None:
    """One page of a site's postings, without their texts; None where the answer is none of Oracle's."""
    items = root.get("items") if isinstance(root, dict) else None
    if not isinstance(items, list) or not items or "requisitionList" not in items[0]:
        return None
    return once(
        _offer(each, url, f"requisitionList[{place}]") for place, each in enumerate(items[0]["requisitionList"])
    )


def offer(root: Any, url: str | None) -> Offer | None:
    """One posting with its text; None where the answer is none of Oracle's."""
    items = root.get("items") if isinstance(root, dict) else None
    found = items[0] if isinstance(items, list) and items else root
    return _offer(found, url, "posting") if isinstance(found, dict) and "ExternalDescriptionStr" in found else None


def _offer(posting: Any, url: str | None, where: str) -> Offer:
    number, site = needed(posting, "Id", where), _SITE.search(url or "")
    others = (each.get("Name") for each in posting.get("secondaryLocations") or ())
    properties = {
        "title": needed(posting, "Title", where),
        "employmentUnit": posting.get("Organization") or posting.get("Department"),
        "jobLocation": places(posting.get("PrimaryLocation"), *others),
        "jobLocationType": posting.get("WorkplaceType"),
        "employmentType": posting.get("JobSchedule"),
        "datePosted": posting.get("PostedDate") or posting.get("ExternalPostedStartDate"),
        "validThrough": posting.get("ExternalPostedEndDate") or posting.get("PostingEndDate"),
        "description": "\n".join(_parts(posting)),
    }
    pages = f"{Pasted.of(url).origin}/hcmUI/CandidateExperience/en/sites/{site[1]}/job" if url and site else None
    return Offer(number, f"{pages}/{number}" if pages else None, properties)


def _parts(posting: Any) -> Iterator[str]:
    yield posting.get("ExternalDescriptionStr") or posting.get("ShortDescriptionStr") or ""
    for name, heading in _TEXTS.items():
        if posting.get(name):
            yield f"<h2>{heading}</h2>{posting[name]}"
