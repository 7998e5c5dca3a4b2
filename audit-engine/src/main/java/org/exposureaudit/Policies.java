package org.exposureaudit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.policy.file.PolicyLoader;

/// The policies the tool comes with. To add one: its file beside the others, and its id here.
public final class Policies {
    /// Their ids, in the order in which they are shown.
    public static final List<String> IDS =
            List.of("marchwood", "stsaviours", "foresters", "grange", "lancashire");

    /// What stands for all of them.
    public static final String ALL = "all";

    // They never change while the program runs, and reading one takes a while.
    private static final Map<String, Policy> READ = new ConcurrentHashMap<>();

    private Policies() {}

    /// Whether this is an id or stands for all of them.
    public static boolean isKnown(String name) {
        return name.equals(ALL) || IDS.contains(name);
    }

    /// What a user names: `all`, the id of a policy the tool comes with, or the path of a policy file.
    public static List<Policy> of(String idOrPath) {
        if (idOrPath.equals(ALL)) {
            return IDS.stream().map(Policies::shipped).toList();
        }
        return List.of(
                IDS.contains(idOrPath)
                        ? shipped(idOrPath)
                        : PolicyLoader.shipped().load(Path.of(idOrPath)));
    }

    private static Policy shipped(String id) {
        return READ.computeIfAbsent(id, each -> PolicyLoader.shipped().shipped(each));
    }
}
