package org.smeic.lms.scorm.manifest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.smeic.lms.shared.Refusal;

/** Picks the organisation to deliver and reads its items. */
final class OrganizationReader {

    /** What the reader of an organisation finds. */
    record Organization(Element element, String identifier, String title, List<Item> items) {}

    private static final int MOST_ITEMS = 5_000;
    private static final int MOST_TITLE = 500;
    private static final int MOST_IDENTIFIER = 255;

    private final Element manifest;
    private final Resources resources;
    private final Notes notes;
    private final boolean sequenced;
    private final Set<String> identifiers = new HashSet<>();

    /** @param sequenced whether it is of SCORM 2004 */
    OrganizationReader(Element manifest, boolean sequenced, Resources resources, Notes notes) {
        this.sequenced = sequenced;
        this.manifest = manifest;
        this.resources = resources;
        this.notes = notes;
    }

    Organization read() {
        var organization = chosen();
        var items = items(organization);
        if (items.stream().flatMap(Item::all).noneMatch(i -> i.launch() != null)) {
            throw new Refusal("scorm.nothing_to_launch", notes.place(organization.line()));
        }
        var title = title(organization, items.get(0).title(), "organization_untitled");
        return new Organization(organization, identifier(organization), title, items);
    }

    private Element chosen() {
        var organizations = manifest.first("organizations");
        var all = organizations.map(o -> o.all("organization")).orElse(List.of());
        if (all.isEmpty()) {
            throw new Refusal(
                    "scorm.no_organization",
                    notes.place(organizations.map(Element::line).orElse(manifest.line())));
        }
        var wanted = organizations.map(o -> o.get("default")).orElse("");
        var line = organizations.map(Element::line).orElse(0);
        var found = all.stream().filter(o -> o.get("identifier").equals(wanted)).findFirst();
        if (found.isEmpty()) {
            notes.add(
                    wanted.isEmpty() ? "default_missing" : "default_wrong",
                    line,
                    all.get(0).get("identifier"),
                    wanted);
        }
        var chosen = found.orElse(all.get(0));
        all.stream()
                .filter(o -> o != chosen)
                .forEach(o -> notes.add("other_organization", o.line(), o.get("identifier")));
        return chosen;
    }

    private List<Item> items(Element parent) {
        List<Item> items = new ArrayList<>();
        for (var element : parent.all("item")) {
            items.add(item(element));
        }
        return items;
    }

    private Item item(Element element) {
        var identifier = identifier(element);
        if (identifiers.size() > MOST_ITEMS) {
            throw new Refusal("scorm.manifest_too_big", notes.place(element.line()));
        }
        var item = new Item(
                identifier,
                title(element, identifier, "item_untitled"),
                !element.get("isvisible").equalsIgnoreCase("false"),
                resources.launch(element),
                new RulesReader(element, notes).read(),
                element.line(),
                items(element));
        return sequenced && item.launch() != null && !item.children().isEmpty() ? withItsPageBelow(item) : item;
    }

    /** Sequencing delivers leaves only (SCORM 2004 CAM 3.4.1.14); what a group opens becomes its first leaf. */
    private Item withItsPageBelow(Item group) {
        var identifier = unique(group.identifier() + "-page");
        notes.add("group_opens", group.line(), group.title(), identifier);
        var page = new Item(
                identifier, group.title(), group.visible(), group.launch(), group.rules(), group.line(), List.of());
        List<Item> below = new ArrayList<>(group.children());
        below.add(0, page);
        return new Item(group.identifier(), group.title(), group.visible(), null, group.rules(), group.line(), below);
    }

    private String identifier(Element element) {
        var written = element.get("identifier");
        var base = written.length() > MOST_IDENTIFIER - 10 ? written.substring(0, MOST_IDENTIFIER - 10) : written;
        var unique = unique(base.isEmpty() ? "item-" + (identifiers.size() + 1) : base);
        if (!unique.equals(written)) {
            notes.add("identifier_repaired", element.line(), unique);
        }
        return unique;
    }

    private String unique(String base) {
        var unique = base;
        for (var n = 2; !identifiers.add(unique); n++) {
            unique = base + "-" + n;
        }
        return unique;
    }

    private String title(Element element, String otherwise, String key) {
        var title = element.textOf("title").replaceAll("\\s+", " ");
        if (title.isEmpty()) {
            notes.add(key, element.line(), otherwise);
            return otherwise;
        }
        if (title.length() > MOST_TITLE) {
            notes.add("title_cut", element.line(), String.valueOf(MOST_TITLE));
            return title.substring(
                            0,
                            title.offsetByCodePoints(
                                    0, Math.min(MOST_TITLE - 1, title.codePointCount(0, MOST_TITLE - 1))))
                    + "…";
        }
        return title;
    }
}
