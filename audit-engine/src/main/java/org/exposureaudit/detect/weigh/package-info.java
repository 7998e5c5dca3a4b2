/// Weighs all words of a text together, for what no single word says. What each weighs was learned from made-up texts, and stands in
/// `weights.tsv`; `LearnWeightsTest` learns it anew.
@NullMarked
package org.exposureaudit.detect.weigh;

import org.jspecify.annotations.NullMarked;
