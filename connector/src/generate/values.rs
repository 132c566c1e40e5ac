//! The values that segments are made of, before a release gives them their form.

/// A code with its text and coding system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coded<'a> {
    /// The code.
    pub code: &'a str,
    /// Its text.
    pub text: &'a str,
    /// The coding system, as HL7 abbreviates it: `LN`, `CVX`, `I10`, `L`.
    pub system: &'a str,
}

/// A code of the sender's own.
pub const fn local<'a>(code: &'a str, text: &'a str) -> Coded<'a> {
    Coded {
        code,
        text,
        system: "L",
    }
}

/// Who issues identifiers: an assigning authority, an application, a facility.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Authority {
    /// Its short name.
    pub namespace: String,
    /// Its OID; empty when the sender gives none.
    pub oid: String,
}

/// An identifier of a patient, a visit, an account.
#[derive(Debug, Clone, Copy)]
pub struct Id<'a> {
    /// The identifier.
    pub number: &'a str,
    /// Who issued it.
    pub authority: &'a Authority,
    /// What it is: `MR`, `VN`, `AN`, `PI`, `SS`.
    pub kind: &'a str,
}

/// The number of an order, a document, an appointment.
#[derive(Debug, Clone, Copy)]
pub struct Entity<'a> {
    /// The number.
    pub number: &'a str,
    /// The application that gave it.
    pub issuer: &'a Authority,
}

/// A person's name.
#[derive(Debug, Clone, Copy, Default)]
pub struct Name<'a> {
    /// Family name, with its prefix: `van Dalen`.
    pub family: &'a str,
    /// The prefix of the family name: `van`.
    pub prefix_of_family: &'a str,
    /// Given name.
    pub given: &'a str,
    /// Further given names or initials.
    pub middle: &'a str,
    /// `Jr`, `III`.
    pub suffix: &'a str,
    /// `Dr`, `Mrs`.
    pub title: &'a str,
    /// `L` legal, `M` maiden.
    pub kind: &'a str,
}

/// An address.
#[derive(Debug, Clone, Copy)]
pub struct Address<'a> {
    /// House number and street.
    pub street: &'a str,
    /// Flat or box.
    pub other: &'a str,
    /// City.
    pub city: &'a str,
    /// State.
    pub state: &'a str,
    /// Postal code.
    pub zip: &'a str,
    /// `H` home, `B` business.
    pub kind: &'a str,
    /// County code.
    pub county: &'a str,
}

/// A telephone number, `(555)213-4567`, or a mail address.
#[derive(Debug, Clone, Copy)]
pub struct Phone<'a> {
    number: &'a str,
    /// `PRN` home, `WPN` work, `NET` mail.
    pub usage: &'a str,
    /// `PH` telephone, `CP` mobile, `Internet`.
    pub equipment: &'a str,
    /// The mail address; empty for a telephone.
    pub mail: &'a str,
}

impl<'a> Phone<'a> {
    /// A telephone; the number has the form `(555)213-4567`.
    pub fn new(number: &'a str, usage: &'a str, equipment: &'a str) -> Phone<'a> {
        Phone {
            number,
            usage,
            equipment,
            mail: "",
        }
    }

    /// A mail address.
    pub fn mail(mail: &'a str) -> Phone<'a> {
        Phone {
            number: "",
            usage: "NET",
            equipment: "Internet",
            mail,
        }
    }

    /// As people write it.
    pub fn text(&self) -> &'a str {
        self.number
    }

    /// The area code.
    pub fn area(&self) -> &'a str {
        self.number.get(1..4).unwrap_or_default()
    }

    /// The number without its area code and hyphen: `2134567`.
    pub fn local(&self) -> LocalNumber {
        let mut digits = [0; 7];
        let all = self.number.bytes().skip(4).filter(u8::is_ascii_digit);
        for (place, digit) in digits.iter_mut().zip(all) {
            *place = digit;
        }
        LocalNumber(digits)
    }
}

/// Seven digits.
#[derive(Debug, Clone, Copy)]
pub struct LocalNumber([u8; 7]);

impl LocalNumber {
    /// As text; empty when the number has fewer digits.
    pub fn text(&self) -> &str {
        if self.0.contains(&0) {
            return "";
        }
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// A provider.
#[derive(Debug, Clone)]
pub struct Person {
    /// The provider's number.
    pub number: String,
    /// Family name.
    pub family: &'static str,
    /// Given name.
    pub given: &'static str,
    /// Middle initial.
    pub middle: &'static str,
    /// `MD`, `NP`.
    pub degree: &'static str,
    /// Who issued the number.
    pub authority: Authority,
}

impl Person {
    /// The provider's name.
    pub fn name(&self) -> Name<'_> {
        let title = if self.degree == "RN" { "" } else { "Dr" };
        Name {
            family: self.family,
            given: self.given,
            middle: self.middle,
            title,
            ..Name::default()
        }
    }
}

/// A place in the hospital.
#[derive(Debug, Clone, Copy, Default)]
pub struct Place<'a> {
    /// Ward, clinic, department.
    pub ward: &'a str,
    /// Room.
    pub room: &'a str,
    /// Bed.
    pub bed: &'a str,
    /// The facility's short name.
    pub facility: &'a str,
    /// `N` nursing unit, `C` clinic, `D` department.
    pub kind: &'a str,
    /// Building.
    pub building: &'a str,
}

/// An organization.
#[derive(Debug, Clone, Copy)]
pub struct Organization<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its number.
    pub number: &'a str,
}
