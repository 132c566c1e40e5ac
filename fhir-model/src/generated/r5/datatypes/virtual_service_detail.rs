// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODING, CODING_COLUMNS, CONTACT_POINT, CONTACT_POINT_COLUMNS, Coding, ContactPoint,
    EXTENDED_CONTACT_DETAIL, EXTENDED_CONTACT_DETAIL_COLUMNS, EXTENSION, Element,
    ExtendedContactDetail, Extension,
};
use crate::shorthand::*;
/// `VirtualServiceDetail`
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
    VirtualServiceDetail, VIRTUAL_SERVICE_DETAIL, [id, extension, channel_type, address,
    additional_info, max_participants, session_key]
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("channelType", 0, 1, of(&CODING)),
        choice(
                "address",
                0,
                1,
                &[
                    alternative("addressUrl", OF_URL),
                    alternative("addressString", OF_STRING),
                    alternative("addressContactPoint", of(&CONTACT_POINT)),
                    alternative(
                        "addressExtendedContactDetail",
                        of(&EXTENDED_CONTACT_DETAIL),
                    ),
                ],
            )
            .summary(),
        summary("additionalInfo", 0, 0, OF_URL),
        summary("maxParticipants", 0, 1, OF_POSITIVE_INT),
        summary("sessionKey", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static VIRTUAL_SERVICE_DETAIL_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("channelType", within(&CODING_COLUMNS), ".channelType"),
    column("addressUrl", TEXT, ".addressUrl"),
    column("addressString", TEXT, ".addressString"),
    column(
        "addressContactPoint",
        within(&CONTACT_POINT_COLUMNS),
        ".addressContactPoint",
    ),
    column(
        "addressExtendedContactDetail",
        within(&EXTENDED_CONTACT_DETAIL_COLUMNS),
        ".addressExtendedContactDetail",
    ),
    column("additionalInfo", TEXTS, ".additionalInfo"),
    column("maxParticipants", INT32, ".maxParticipants"),
    column("sessionKey", TEXT, ".sessionKey"),
];
