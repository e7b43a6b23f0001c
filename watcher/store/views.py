"""The views that analysts may rely on: their names, columns and meanings stay.

A value of a fact is plain text where it is one word or passage, JSON where it is a list.
"""

from watcher.model import FACTS

_NOW = (
    "(SELECT json_extract(f.value, '$') FROM facts f WHERE f.posting = p.number AND f.fact = '{0}' AND f.until IS NULL)"
    " AS {0}"
)
_FACT_COLUMNS = ",\n  ".join(_NOW.format(fact) for fact in FACTS if fact not in {"title", "company", "status"})

POSTINGS = f"""
-- One row a posting: what stands today, each fact a column, null where the posting is silent.
SELECT
  p.number,
  w.name AS watch,
  w.key AS watch_key,
  p.id,
  p.url,
  p.title,
  p.company,
  p.status,
  {_FACT_COLUMNS},
  p.first_seen_at,
  coalesce(p.last_seen_at, w.snapshot_at) AS last_seen_at,
  p.version AS versions
FROM postings p JOIN watches w ON w.id = p.watch
"""  # noqa: S608 - put together from names of the model only

CHANGES = """
-- One row a change; before and after are null where the fact was or is absent.
SELECT
  c.number,
  c.at,
  c.watch_name AS watch,
  w.key AS watch_key,
  c.posting,
  c.posting_id,
  c.url,
  c.title,
  c.company,
  c.kind,
  c.section,
  json_extract(c.before, '$') AS before,
  json_extract(c.after, '$') AS after,
  c.summary,
  c.evidence,
  c.severity,
  c.quiet,
  c.repost_of
FROM changes c JOIN watches w ON w.id = c.watch
"""

FACT_HISTORY = """
-- One row for each span in which a posting stated a value; "until" is null while it stands.
SELECT
  f.posting,
  f.fact,
  json_extract(f.value, '$') AS value,
  f.since AS "from",
  f.until AS "until",
  f.evidence,
  f.source
FROM facts f
"""

OBSERVATIONS = """
-- One row for each run of equal looks at a watch: nothing else was there between first_at and last_at.
SELECT w.name AS watch, w.key AS watch_key, o.first_at, o.last_at, o.looks, o.outcome, o.because
FROM observations o JOIN watches w ON w.id = o.watch
"""

DELIVERIES = """
-- One row for each alert on its way to a channel: pending, sent or dead.
SELECT
  d.id,
  d.alert,
  d.channel,
  d.state,
  d.attempts,
  d.created_at,
  d.due_at,
  d.sent_at,
  d.dead_at,
  d.because,
  a.severity,
  a.title,
  a.watches
FROM deliveries d JOIN alerts a ON a.id = d.alert
"""

VIEWS = {
    "v_postings": POSTINGS,
    "v_changes": CHANGES,
    "v_fact_history": FACT_HISTORY,
    "v_observations": OBSERVATIONS,
    "v_deliveries": DELIVERIES,
}
