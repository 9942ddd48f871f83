//! Studies and guidelines, each with its numbers and how much it can carry.
//!
//! Boundary: data, in the order of the page: what helps, what limits it, technique, the rule, signs, the rest.

use super::{
    super::sources::{
        BENGTSSON, CARD, CASHIN, CASSIDY, CHOU, DARLOW, DOMS, DOWNIE, ESCAMILLA, FINUCANE, FRADKIN,
        GIRFT, HENSCHKE, HOLMBERG, IJZELENBERG, LORENZETTI, LOTHIAN, NEUTRAL, NG59, NG65, NVL,
        OSTELO, PINHEIRO, SADLER, SARACENI, SCHELLENBERG, SMITH, STEFFENS, STROMBACK, SUZUKI,
        SWINTON, TJOSVOLL, TWO_HOURS, UMEA, VALSALVA, VERBEEK, WILKE,
    },
    Article,
    shelves::{Group, under},
};

pub(super) const STUDIES: &[Group] = &[
    under("lib-evidence-helps", HELPS),
    under("lib-evidence-limits", LIMITS),
    under("lib-evidence-technique", TECHNIQUE),
    under("lib-evidence-rule", RULE),
    under("lib-evidence-signs", SIGNS),
    under("lib-evidence-rest", REST),
];

const HELPS: &[Article] = &[
    study!(EvUmea, "ev-umea", UMEA),
    study!(EvTjosvoll, "ev-tjosvoll", TJOSVOLL),
    study!(EvSteffens, "ev-steffens", STEFFENS),
    study!(EvSmith, "ev-smith", SMITH),
];

const LIMITS: &[Article] = &[
    study!(EvStromback, "ev-stromback", STROMBACK),
    study!(EvBengtsson, "ev-bengtsson", BENGTSSON),
    study!(EvIjzelenberg, "ev-ijzelenberg", IJZELENBERG),
];

const TECHNIQUE: &[Article] = &[
    study!(EvSaraceni, "ev-saraceni", SARACENI),
    study!(EvWilke, "ev-wilke", WILKE),
    study!(EvNeutral, "ev-neutral", NEUTRAL),
    study!(EvSchellenberg, "ev-schellenberg", SCHELLENBERG),
    study!(EvEscamilla, "ev-escamilla", ESCAMILLA),
    study!(EvSwinton, "ev-swinton", SWINTON),
    study!(EvLorenzetti, "ev-lorenzetti", LORENZETTI),
];

const RULE: &[Article] = &[
    study!(EvOstelo, "ev-ostelo", OSTELO),
    study!(EvSuzuki, "ev-suzuki", SUZUKI),
    study!(EvTwohours, "ev-twohours", TWO_HOURS),
];

const SIGNS: &[Article] = &[
    study!(EvCescard, "ev-cescard", CARD),
    study!(EvGirft, "ev-girft", GIRFT),
    study!(EvLothian, "ev-lothian", LOTHIAN),
    study!(EvNvl, "ev-nvl", NVL),
    study!(EvNg65, "ev-ng65", NG65),
    study!(EvHenschke, "ev-henschke", HENSCHKE),
    study!(EvDownie, "ev-downie", DOWNIE),
    study!(EvFinucane, "ev-finucane", FINUCANE),
];

const REST: &[Article] = &[
    study!(EvValsalva, "ev-valsalva", VALSALVA),
    study!(EvFradkin, "ev-fradkin", FRADKIN),
    study!(EvVerbeek, "ev-verbeek", VERBEEK),
    study!(EvCashin, "ev-cashin", CASHIN),
    study!(EvChou, "ev-chou", CHOU),
    study!(EvNg59, "ev-ng59", NG59),
    study!(EvCassidy, "ev-cassidy", CASSIDY),
    study!(EvPinheiro, "ev-pinheiro", PINHEIRO),
    study!(EvSadler, "ev-sadler", SADLER),
    study!(EvDarlow, "ev-darlow", DARLOW),
    study!(EvHolmberg, "ev-holmberg", HOLMBERG),
    study!(EvDoms, "ev-doms", DOMS),
];
