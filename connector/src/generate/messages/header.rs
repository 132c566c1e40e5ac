//! MSH, SFT and EVN.

use super::Desk;
use crate::generate::event::structure;
use crate::generate::facility::System;
use crate::generate::short::Short;
use crate::generate::values::Authority;
use hl7_model::Release;

impl Desk<'_> {
    /// MSH, and SFT where the release has it.
    pub(super) fn header(&mut self) {
        let sender = self.facility.sender(self.system);
        let pen = &mut self.pen;
        pen.segment(b"MSH");
        pen.authority(3, &sender.application);
        pen.authority(4, &self.facility.authority);
        pen.authority(
            5,
            &Authority {
                namespace: "ENGINE".to_owned(),
                oid: String::new(),
            },
        );
        pen.authority(
            6,
            &Authority {
                namespace: "REGION".to_owned(),
                oid: String::new(),
            },
        );
        pen.time(7, self.now);
        let third = if sender.structure {
            structure(self.event, self.release)
        } else {
            ""
        };
        pen.texts(9, &[self.event.code, self.event.trigger, third]);
        pen.text(10, &Short::tagged(&sender.prefix, self.control, 9));
        pen.text(11, "P");
        pen.text(12, self.release.text());
        if self.release >= Release::V2_3 {
            pen.code(15, "AL");
            pen.code(16, "NE");
            pen.code(17, "USA");
            pen.code(18, "UNICODE UTF-8");
        }
        if self.release >= Release::V2_5 && self.system == System::Immunizations {
            pen.texts(21, &["Z22", "CDCPHINVS"]);
        }
        if self.release >= Release::V2_5_1
            && self.system == System::Laboratory
            && pen.segment(b"SFT")
        {
            pen.text(1, "Foundry Laboratory Software");
            pen.text(2, "7.2");
            pen.text(3, "FLS Core");
            pen.text(4, "7.2.1184");
        }
    }

    /// EVN.
    pub(super) fn event(&mut self, provider: usize) {
        let person = self.provider(provider);
        let pen = &mut self.pen;
        pen.segment(b"EVN");
        pen.code(1, self.event.trigger);
        pen.time(2, self.now);
        if self.release >= Release::V2_3 {
            pen.person(5, person);
            pen.time(6, self.now - 60);
        }
        pen.authority(7, &self.facility.authority);
    }
}
