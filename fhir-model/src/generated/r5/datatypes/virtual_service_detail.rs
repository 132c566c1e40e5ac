// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    Coding, ContactPoint, Element, ExtendedContactDetail, Extension,
};
use super::super::shared::{
    CODING_STRUCT, CONTACT_POINT_STRUCT, EXTENDED_CONTACT_DETAIL_STRUCT,
    EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID, ID_COLUMN, OF_CODING, OF_CONTACT_POINT,
    OF_EXTENDED_CONTACT_DETAIL,
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
    #[doc = " `VirtualServiceDetail.address[x]`"] VirtualServiceDetailAddress,
    [Url(Element < String >), String(Element < String >), ContactPoint(Box < ContactPoint
    >), ExtendedContactDetail(Box < ExtendedContactDetail >)]
);
/// The definition of `VirtualServiceDetail`.
pub static VIRTUAL_SERVICE_DETAIL: TypeDef = TypeDef {
    name: "VirtualServiceDetail",
    path: "VirtualServiceDetail",
    kind: TypeKind::Complex,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        summary("channelType", 0, 1, OF_CODING),
        choice(
                "address",
                0,
                1,
                &[
                    alternative("addressUrl", OF_URL),
                    alternative("addressString", OF_STRING),
                    alternative("addressContactPoint", OF_CONTACT_POINT),
                    alternative(
                        "addressExtendedContactDetail",
                        OF_EXTENDED_CONTACT_DETAIL,
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
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".channelType", CODING_STRUCT),
    column(".addressUrl", TEXT),
    column(".addressString", TEXT),
    column(".addressContactPoint", CONTACT_POINT_STRUCT),
    column(".addressExtendedContactDetail", EXTENDED_CONTACT_DETAIL_STRUCT),
    column(".additionalInfo", TEXTS),
    column(".maxParticipants", INT32),
    column(".sessionKey", TEXT),
];
