//! Narratives: whether a text is one `div` of XHTML and well-formed. Which elements it has is not looked at.

const NAMESPACE: &str = "http://www.w3.org/1999/xhtml";

/// Whether a text is one well-formed `div` in the namespace of XHTML.
pub(super) fn is_div(text: &str) -> bool {
    let mut markup = Markup {
        rest: text,
        open: Vec::new(),
    };
    markup.read().is_some()
}

struct Markup<'a> {
    rest: &'a str,
    /// Names of elements that are open.
    open: Vec<&'a str>,
}

impl<'a> Markup<'a> {
    /// All of it, or nothing where it ceases to be well-formed.
    fn read(&mut self) -> Option<()> {
        self.outside()?;
        self.passed("<")?;
        if !self.element(true)? {
            while !self.open.is_empty() {
                self.content()?;
            }
        }
        self.outside()?;
        self.rest.is_empty().then_some(())
    }

    /// White space and comments around the root.
    fn outside(&mut self) -> Option<()> {
        loop {
            self.space();
            match self.rest.starts_with("<!--") {
                true => self.behind("-->")?,
                false => return Some(()),
            }
        }
    }

    /// Text, an entity or one piece of markup.
    fn content(&mut self) -> Option<()> {
        let end = self.rest.find(['<', '&'])?;
        self.rest = self.rest.get(end..)?;
        if self.rest.starts_with('&') {
            return self.entity();
        }
        if self.rest.starts_with("<!--") {
            return self.behind("-->");
        }
        if self.rest.starts_with("<![CDATA[") {
            return self.behind("]]>");
        }
        if self.rest.starts_with("<?") {
            return self.behind("?>");
        }
        self.passed("<")?;
        if self.passed("/").is_some() {
            let name = self.name()?;
            self.space();
            self.passed(">")?;
            return (self.open.pop()? == name).then_some(());
        }
        self.element(false).map(drop)
    }

    /// A tag that begins, behind its `<`; whether it ends the element, too.
    fn element(&mut self, is_root: bool) -> Option<bool> {
        let name = self.name()?;
        let (prefix, local) = name.split_once(':').unwrap_or(("", name));
        let mut is_xhtml = false;
        let ends = loop {
            let before = self.rest.len();
            self.space();
            if self.passed("/>").is_some() {
                break true;
            }
            if self.passed(">").is_some() {
                self.open.push(name);
                break false;
            }
            if self.rest.len() == before {
                return None;
            }
            let (attribute, value) = self.attribute()?;
            let of = match prefix {
                "" => attribute == "xmlns",
                prefix => attribute.strip_prefix("xmlns:") == Some(prefix),
            };
            is_xhtml |= of && value == NAMESPACE;
        };
        (!is_root || (local == "div" && is_xhtml)).then_some(ends)
    }

    fn attribute(&mut self) -> Option<(&'a str, &'a str)> {
        let name = self.name()?;
        self.space();
        self.passed("=")?;
        self.space();
        let quote = self
            .rest
            .chars()
            .next()
            .filter(|one| matches!(one, '"' | '\''))?;
        let (value, rest) = self.rest.get(1..)?.split_once(quote)?;
        if value.contains('<') {
            return None;
        }
        self.rest = value;
        while let Some(at) = self.rest.find('&') {
            self.rest = self.rest.get(at..)?;
            self.entity()?;
        }
        self.rest = rest;
        Some((name, value))
    }

    /// `&amp;`, `&#160;`, `&#xa0;`; the names of HTML are allowed.
    fn entity(&mut self) -> Option<()> {
        let (name, rest) = self.rest.strip_prefix('&')?.split_once(';')?;
        let fits = match (name.strip_prefix("#x"), name.strip_prefix('#')) {
            (Some(hex), _) => !hex.is_empty() && hex.bytes().all(|byte| byte.is_ascii_hexdigit()),
            (None, Some(digits)) => {
                !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
            }
            (None, None) => {
                !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
            }
        };
        self.rest = rest;
        fits.then_some(())
    }

    fn name(&mut self) -> Option<&'a str> {
        let is_part = |one: char| one.is_alphanumeric() || matches!(one, ':' | '-' | '_' | '.');
        let end = self.rest.find(|one| !is_part(one))?;
        let (name, rest) = self.rest.split_at_checked(end)?;
        self.rest = rest;
        name.starts_with(|one: char| one.is_alphabetic() || one == '_')
            .then_some(name)
    }

    fn space(&mut self) {
        self.rest = self.rest.trim_ascii_start();
    }

    fn passed(&mut self, text: &str) -> Option<()> {
        self.rest = self.rest.strip_prefix(text)?;
        Some(())
    }

    fn behind(&mut self, end: &str) -> Option<()> {
        self.rest = self.rest.split_once(end)?.1;
        Some(())
    }
}
