package org.smeic.lms.scorm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.manifest.Item;
import org.smeic.lms.scorm.manifest.Launch;
import org.smeic.lms.scorm.manifest.Manifest;

/**
 * What lies in a package, for its report.
 *
 * @param edition its name as ADL writes it
 * @param identifier of the manifest
 * @param tree of the organisation, each line before those below it
 */
public record PackageContents(String edition, String identifier, List<Line> tree) {

    /** What a line of the organisation opens. */
    public enum Kind {
        GROUP,
        SCO,
        ASSET,
        /** A page of another server. */
        LINK
    }

    /**
     * An item of the organisation.
     *
     * @param number its place, as {@code 2.1.3}
     * @param file what it opens in the package, or an address; empty for a group
     * @param visible whether the table of contents names it
     */
    public record Line(String number, String identifier, String title, Kind kind, String file, boolean visible) {}

    public PackageContents {
        tree = List.copyOf(tree);
    }

    static PackageContents of(Manifest manifest) {
        List<Line> tree = new ArrayList<>();
        add(manifest.items(), "", tree);
        return new PackageContents(manifest.edition().title(), manifest.identifier(), tree);
    }

    private static void add(List<Item> items, String above, List<Line> tree) {
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var number = above + (i + 1);
            var launch = item.launch();
            var file = launch == null ? "" : launch.path() + launch.query();
            tree.add(new Line(number, item.identifier(), item.title(), kind(launch), file, item.visible()));
            add(item.children(), number + ".", tree);
        }
    }

    private static Kind kind(@Nullable Launch launch) {
        if (launch == null) {
            return Kind.GROUP;
        }
        return launch.external() ? Kind.LINK : launch.sco() ? Kind.SCO : Kind.ASSET;
    }
}
