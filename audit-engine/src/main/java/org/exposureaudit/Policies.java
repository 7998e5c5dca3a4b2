package org.exposureaudit;

import java.nio.file.Path;
import java.util.List;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.policy.file.PolicyLoader;

/// The policies the tool comes with. To add one: its file beside the others, and its id here.
public final class Policies {
    /// Their ids, in the order in which they are shown.
    public static final List<String> IDS =
            List.of("marchwood", "stsaviours", "foresters", "grange", "lancashire");

    /// What stands for all of them.
    public static final String ALL = "all";

    private Policies() {}

    /// Whether this is an id or stands for all of them.
    public static boolean isKnown(String name) {
        return name.equals(ALL) || IDS.contains(name);
    }

    /// What a user names: `all`, the id of a policy the tool comes with, or the path of a policy file.
    public static List<Policy> of(String idOrPath) {
        PolicyLoader loader = PolicyLoader.shipped();
        if (idOrPath.equals(ALL)) {
            return IDS.stream().map(loader::shipped).toList();
        }
        return List.of(
                IDS.contains(idOrPath) ? loader.shipped(idOrPath) : loader.load(Path.of(idOrPath)));
    }
}
