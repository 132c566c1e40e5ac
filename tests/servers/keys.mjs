// A pair of keys for tests: prints { pem, jwk } of a new one. node keys.mjs rsa|ec KID
import { generateKeyPairSync } from "node:crypto";

const [kind, kid] = process.argv.slice(2);
const { publicKey, privateKey } =
  kind === "rsa" ? generateKeyPairSync("rsa", { modulusLength: 2048 }) : generateKeyPairSync("ec", { namedCurve: "P-384" });
const jwk = { ...publicKey.export({ format: "jwk" }), kid, use: "sig", alg: kind === "rsa" ? "RS384" : "ES384" };
console.log(JSON.stringify({ pem: privateKey.export({ format: "pem", type: "pkcs8" }), jwk }));
