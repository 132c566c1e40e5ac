//! Signed assertions by which a client shows who it is (RFC 7523, SMART Backend Services): RS384 and ES384.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::rand::{SecureRandom, SystemRandom};
use ring::signature::{
    ECDSA_P384_SHA384_FIXED_SIGNING, EcdsaKeyPair, RSA_PKCS1_SHA384, RsaKeyPair,
};
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::PemObject;
use serde_json::json;

use super::Secret;
use crate::api::{Code, Error, Moment};

/// How long an assertion is good for, in seconds: five minutes are the most that SMART allows.
const LIFETIME: i64 = 240;

/// The algorithms that SMART names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Algorithm {
    /// RSA, SHA-384.
    Rs384,
    /// ECDSA on P-384, SHA-384.
    Es384,
}

impl Algorithm {
    /// As a header of an assertion has it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Algorithm::Rs384 => "RS384",
            Algorithm::Es384 => "ES384",
        }
    }
}

enum Pair {
    Rsa(Box<RsaKeyPair>),
    Ec(Box<EcdsaKeyPair>),
}

/// A private key with its name.
pub struct SigningKey {
    pair: Pair,
    /// The key's id in the client's JWKS.
    kid: String,
    /// Where that JWKS is published, as a hint for the server.
    jku: Option<String>,
    random: SystemRandom,
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKey")
            .field("algorithm", &self.algorithm())
            .finish_non_exhaustive()
    }
}

impl SigningKey {
    /// Of a private key in PEM: RSA in PKCS #8 or #1, P-384 in PKCS #8. The key says which algorithm is used.
    ///
    /// # Errors
    /// A key that is none of these.
    pub fn read(pem: &Secret, kid: &str, jku: Option<&str>) -> Result<SigningKey, Error> {
        let refused = || Error::new(Code::Setting, "private_key");
        let key = PrivateKeyDer::from_pem_slice(pem.reveal().as_bytes()).map_err(|_| refused())?;
        let random = SystemRandom::new();
        let pair = match &key {
            PrivateKeyDer::Pkcs1(der) => {
                let pair = RsaKeyPair::from_der(der.secret_pkcs1_der()).map_err(|_| refused())?;
                Pair::Rsa(Box::new(pair))
            }
            PrivateKeyDer::Pkcs8(der) => {
                let der = der.secret_pkcs8_der();
                let rsa = RsaKeyPair::from_pkcs8(der).map(|pair| Pair::Rsa(Box::new(pair)));
                rsa.or_else(|_| {
                    EcdsaKeyPair::from_pkcs8(&ECDSA_P384_SHA384_FIXED_SIGNING, der, &random)
                        .map(|pair| Pair::Ec(Box::new(pair)))
                })
                .map_err(|_| refused())?
            }
            _ => return Err(refused()),
        };
        Ok(SigningKey {
            pair,
            kid: kid.to_owned(),
            jku: jku.map(str::to_owned),
            random,
        })
    }

    /// The key's algorithm.
    pub fn algorithm(&self) -> Algorithm {
        match self.pair {
            Pair::Rsa(_) => Algorithm::Rs384,
            Pair::Ec(_) => Algorithm::Es384,
        }
    }

    /// An assertion for one request: of `client`, for `audience`, good for four minutes from `now`.
    ///
    /// # Errors
    /// The system has no random numbers, or the key cannot sign.
    pub fn assertion(&self, client: &str, audience: &str, now: Moment) -> Result<Secret, Error> {
        let refused = || Error::new(Code::Setting, "private_key");
        let mut id = [0; 24];
        self.random.fill(&mut id).map_err(|_| refused())?;
        let mut header = json!({"alg": self.algorithm().as_str(), "typ": "JWT", "kid": self.kid});
        if let (Some(jku), Some(members)) = (&self.jku, header.as_object_mut()) {
            members.insert("jku".into(), json!(jku));
        }
        let seconds = now.0.div_euclid(1_000_000);
        let claims = json!({
            "iss": client, "sub": client, "aud": audience,
            "iat": seconds, "exp": seconds.saturating_add(LIFETIME), "jti": URL_SAFE_NO_PAD.encode(id),
        });
        let part = |value: &serde_json::Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let text = format!("{}.{}", part(&header), part(&claims));
        let signature = self.sign(text.as_bytes()).ok_or_else(refused)?;
        Ok(Secret::new(format!(
            "{text}.{}",
            URL_SAFE_NO_PAD.encode(signature)
        )))
    }

    fn sign(&self, text: &[u8]) -> Option<Vec<u8>> {
        match &self.pair {
            Pair::Rsa(pair) => {
                let mut signature = vec![0; pair.public().modulus_len()];
                pair.sign(&RSA_PKCS1_SHA384, &self.random, text, &mut signature)
                    .ok()?;
                Some(signature)
            }
            Pair::Ec(pair) => {
                let signature = pair.sign(&self.random, text).ok()?;
                Some(signature.as_ref().to_vec())
            }
        }
    }
}
