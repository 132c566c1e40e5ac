// An OAuth2 and OpenID Connect server on loopback: oidc-provider, with clients by secret and one by private key. Prints its
// issuer, and ends with its standard input. It fetches no JWKS from loopback, so that keys are replaced by another start.
//
//   node oidc.mjs JWKS SECONDS [PORT]      JWKS of the client by-key; how long tokens are good for
import http from "node:http";
import Provider from "oidc-provider";

const [jwks, seconds, known] = process.argv.slice(2);
const port = await new Promise((done) => {
  if (known) return done(Number(known));
  const probe = http.createServer().listen(0, "127.0.0.1", () => {
    const { port } = probe.address();
    probe.close(() => done(port));
  });
});
const issuer = `http://127.0.0.1:${port}`;
const client = (more) => ({ grant_types: ["client_credentials"], redirect_uris: [], response_types: [], scope: "system/*.read", ...more });
const provider = new Provider(issuer, {
  clients: [
    client({ client_id: "by-secret", client_secret: "of-by-secret", token_endpoint_auth_method: "client_secret_basic" }),
    client({ client_id: "by-post", client_secret: "of-by-post", token_endpoint_auth_method: "client_secret_post" }),
    client({ client_id: "by-key", token_endpoint_auth_method: "private_key_jwt", jwks: JSON.parse(jwks) }),
    client({ client_id: "fhir", client_secret: "fhir-secret", token_endpoint_auth_method: "client_secret_basic" }),
  ],
  scopes: ["system/*.read"],
  enabledJWA: { clientAuthSigningAlgValues: ["RS384", "ES384"] },
  features: {
    clientCredentials: { enabled: true },
    introspection: { enabled: true, allowedPolicy: () => true },
    devInteractions: { enabled: false },
  },
  ttl: { ClientCredentials: Number(seconds ?? 600) },
});
for (const event of ["server_error", "grant.error"]) {
  provider.on(event, (_, error) => console.error(event, error.message, error.error_description, error.error_detail));
}
provider.listen(port, "127.0.0.1", () => console.log(issuer));
process.stdin.resume().on("end", () => process.exit(0));
