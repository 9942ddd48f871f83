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
};

pub(super) const STUDIES: &[Article] = &[
    study!(EvUmea, "ev-umea", UMEA),
    study!(EvTjosvoll, "ev-tjosvoll", TJOSVOLL),
    study!(EvSteffens, "ev-steffens", STEFFENS),
    study!(EvSmith, "ev-smith", SMITH),
    study!(EvStromback, "ev-stromback", STROMBACK),
    study!(EvBengtsson, "ev-bengtsson", BENGTSSON),
    study!(EvIjzelenberg, "ev-ijzelenberg", IJZELENBERG),
    study!(EvSaraceni, "ev-saraceni", SARACENI),
    study!(EvWilke, "ev-wilke", WILKE),
    study!(EvNeutral, "ev-neutral", NEUTRAL),
    study!(EvSchellenberg, "ev-schellenberg", SCHELLENBERG),
    study!(EvEscamilla, "ev-escamilla", ESCAMILLA),
    study!(EvSwinton, "ev-swinton", SWINTON),
    study!(EvLorenzetti, "ev-lorenzetti", LORENZETTI),
    study!(EvOstelo, "ev-ostelo", OSTELO),
    study!(EvSuzuki, "ev-suzuki", SUZUKI),
    study!(EvTwohours, "ev-twohours", TWO_HOURS),
    study!(EvCescard, "ev-cescard", CARD),
    study!(EvGirft, "ev-girft", GIRFT),
    study!(EvLothian, "ev-lothian", LOTHIAN),
    study!(EvNvl, "ev-nvl", NVL),
    study!(EvNg65, "ev-ng65", NG65),
    study!(EvHenschke, "ev-henschke", HENSCHKE),
    study!(EvDownie, "ev-downie", DOWNIE),
    study!(EvFinucane, "ev-finucane", FINUCANE),
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
