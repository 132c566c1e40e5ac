// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODING, CODING_COLUMNS, CONTACT_POINT, CONTACT_POINT_COLUMNS, Coding, ContactPoint,
    EXTENDED_CONTACT_DETAIL, EXTENDED_CONTACT_DETAIL_COLUMNS, EXTENSION, Element,
    ExtendedContactDetail, Extension,
};
use crate::shorthand::*;
/// `VirtualServiceDetail`
#[derive(Default)]
pub struct VirtualServiceDetail {
    /// `VirtualServiceDetail.id` · string · 0..1
    pub id: Option<String>,
    /// `VirtualServiceDetail.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `VirtualServiceDetail.channelType` · Coding · 0..1
    pub channel_type: Option<Box<Coding>>,
    /// `VirtualServiceDetail.address[x]` · url, string, ContactPoint, ExtendedContactDetail · 0..1
    pub address: Option<VirtualServiceDetailAddress>,
    /// `VirtualServiceDetail.additionalInfo` · url · 0..*
    pub additional_info: Vec<Element<String>>,
    /// `VirtualServiceDetail.maxParticipants` · positiveInt · 0..1
    pub max_participants: Element<u32>,
    /// `VirtualServiceDetail.sessionKey` · string · 0..1
    pub session_key: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    VirtualServiceDetail, VIRTUAL_SERVICE_DETAIL, [0 => id, 1 => extension, 2 =>
    channel_type, 3 => address, 4 => additional_info, 5 => max_participants, 6 =>
    session_key]
);
choice!(
    #[doc = " `VirtualServiceDetail.address[x]`"] VirtualServiceDetailAddress, [0 =>
    Url(Element < String >), 1 => String(Element < String >), 2 => ContactPoint(Box <
    ContactPoint >), 3 => ExtendedContactDetail(Box < ExtendedContactDetail >)]
);
/// The definition of `VirtualServiceDetail`.
pub static VIRTUAL_SERVICE_DETAIL: TypeDef = TypeDef {
    name: "VirtualServiceDetail",
    path: "VirtualServiceDetail",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("channelType", 0, 1, Ty::Type(&CODING)).summary(),
        choice(
                "address",
                0,
                1,
                &[
                    alternative("addressUrl", Ty::Primitive(Primitive::Url)),
                    alternative("addressString", Ty::Primitive(Primitive::String)),
                    alternative("addressContactPoint", Ty::Type(&CONTACT_POINT)),
                    alternative(
                        "addressExtendedContactDetail",
                        Ty::Type(&EXTENDED_CONTACT_DETAIL),
                    ),
                ],
            )
            .summary(),
        one("additionalInfo", 0, 0, Ty::Primitive(Primitive::Url)).summary(),
        one("maxParticipants", 0, 1, Ty::Primitive(Primitive::PositiveInt)).summary(),
        one("sessionKey", 0, 1, Ty::Primitive(Primitive::String)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static VIRTUAL_SERVICE_DETAIL_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("channelType", within(&CODING_COLUMNS), ".channelType", ""),
    column("addressUrl", TEXT, ".addressUrl", ""),
    column("addressString", TEXT, ".addressString", ""),
    column(
        "addressContactPoint",
        within(&CONTACT_POINT_COLUMNS),
        ".addressContactPoint",
        "",
    ),
    column(
        "addressExtendedContactDetail",
        within(&EXTENDED_CONTACT_DETAIL_COLUMNS),
        ".addressExtendedContactDetail",
        "",
    ),
    column("additionalInfo", list(&TEXT), ".additionalInfo", ""),
    column("maxParticipants", INT32, ".maxParticipants", ""),
    column("sessionKey", TEXT, ".sessionKey", ""),
];
