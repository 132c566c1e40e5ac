"""The files: Bundles of the standard's own resources with one entry a line, so that a new release is a readable diff and
a reader takes these and the official files alike."""
import json

from .. import lock
from ..lines import listed, save
from . import count

FORMAT = 1


def write(built, sources, out):
    for release, facts in built.items():
        folder = out / release
        save(folder / "profiles-types.json", bundle(facts.types))
        save(folder / "profiles-resources.json", bundle(facts.resources))
        save(folder / "valuesets.json", bundle(facts.code_sets))
        save(folder / "search-parameters.json", bundle(facts.search_parameters))
        save(folder / "compartments.json", bundle(facts.compartments))
        save(folder / "invariants.json", ["[", *listed(map(compact, facts.invariants)), "]"])
    manifest = dict(format=FORMAT, releases=list(built), sources=lock.published(sources),
                    counts={release: count.counts(facts) for release, facts in built.items()},
                    open={release: facts.open for release, facts in built.items()})
    save(out / "manifest.json", [json.dumps(manifest, indent=1, ensure_ascii=False)])


def bundle(resources):
    entries = [f'{{"fullUrl":{compact(resource["url"])},"resource":{compact(resource)}}}' for resource in resources]
    return ['{"resourceType":"Bundle","type":"collection","entry":[', *listed(entries), "]}"]


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
