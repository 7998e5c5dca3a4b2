package org.exposureaudit.identity;

/// What comparing names alone must get wrong now and then: strangers who bear the name of somebody on the school's lists.
///
/// @param accounts how many accounts were compared
/// @param people with how many people on the lists
/// @param expected how many of the accounts may be expected to bear such a name by mere chance and be taken for a match; names so frequent
/// that they are only ever called possible are left out
public record Namesakes(int accounts, int people, double expected) {
    /// Nothing was compared.
    public static final Namesakes NONE = new Namesakes(0, 0, 0);
}
