package org.smeic.lms.scorm.manifest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.shared.Refusal;

/** The resources of a manifest and of the manifests inside it, and what an item's reference to one opens. */
final class Resources {

    private static final int MOST_ADDRESS = 900;
    private static final int MOST_QUERY = 2000;

    private record Resource(Element element, String base) {}

    private final PackageFiles files;
    private final Notes notes;
    private final Map<String, Resource> byIdentifier = new HashMap<>();

    Resources(Element manifest, String folder, PackageFiles files, Notes notes) {
        this.files = files;
        this.notes = notes;
        collect(manifest, folder);
    }

    private void collect(Element manifest, String folder) {
        var base = based(folder, manifest);
        for (var resources : manifest.all("resources")) {
            var inner = based(base, resources);
            for (var resource : resources.all("resource")) {
                var id = resource.get("identifier");
                if (byIdentifier.putIfAbsent(id, new Resource(resource, based(inner, resource))) != null) {
                    notes.add("resource_twice", resource.line(), id);
                }
            }
        }
        for (var inside : manifest.all("manifest")) {
            notes.add("manifest_inside", inside.line(), inside.get("identifier"));
            collect(inside, base);
        }
    }

    private static String based(String base, Element element) {
        var more = element.get("base").replace('\\', '/');
        if (more.isEmpty()) {
            return base;
        }
        return base + more + (more.endsWith("/") ? "" : "/");
    }

    /** Every file the manifest lists and the package lacks becomes a note. */
    void noteMissingFiles() {
        byIdentifier.values().forEach(resource -> {
            for (var file : resource.element.all("file")) {
                var href = Href.of(file.get("href"));
                if (!href.path().isEmpty() && !href.isExternal() && !exists(resource.base, href)) {
                    notes.add("file_missing", file.line(), href.whole());
                }
            }
        });
    }

    private boolean exists(String base, Href href) {
        return PackageFiles.joined(base, href.path()).flatMap(files::find).isPresent();
    }

    /** What the item opens; null, with a note, when its reference leads to nothing that can be opened. */
    @Nullable
    Launch launch(Element item) {
        var reference = item.get("identifierref");
        if (reference.isEmpty()) {
            return null;
        }
        var resource = byIdentifier.get(reference);
        if (resource == null) {
            notes.add("reference_unknown", item.line(), item.get("identifier"), reference);
            return null;
        }
        var href = Href.of(href(resource));
        if (href.whole().isEmpty()) {
            notes.add("resource_without_file", resource.element.line(), reference);
            return null;
        }
        return launch(item, resource, href);
    }

    private Launch launch(Element item, Resource resource, Href href) {
        var sco = isSco(resource);
        var query = href.with(item.get("parameters"));
        var line = resource.element.line();
        if (href.whole().length() > MOST_ADDRESS || query.length() > MOST_QUERY) {
            throw new Refusal("scorm.launch_too_long", notes.place(line));
        }
        if (href.isExternal()) {
            if (!href.isWeb()) {
                throw new Refusal("scorm.launch_scheme", href.whole(), notes.place(line));
            }
            notes.add("external", line, href.whole());
            return new Launch(href.path(), query, false, true);
        }
        if (href.path().startsWith("/")) {
            notes.add("leading_slash", line, href.path());
        }
        var path = PackageFiles.joined(resource.base, href.path())
                .orElseThrow(() -> new Refusal("scorm.launch_outside", href.whole(), notes.place(line)));
        var found = files.find(path)
                .or(() -> PackageFiles.joined(resource.base, href.whole()).flatMap(files::find))
                .orElseThrow(() -> new Refusal("scorm.launch_missing", path, notes.place(line), item.textOf("title")));
        if (found.equalsIgnoreCase(path) && !found.equals(path)) {
            notes.add("case_differs", line, path, found);
        }
        return new Launch(found, query, sco, false);
    }

    private String href(Resource resource) {
        var href = resource.element.get("href");
        if (!href.isEmpty()) {
            return href;
        }
        Optional<String> page = resource.element.all("file").stream()
                .map(f -> f.get("href"))
                .filter(h -> h.toLowerCase(Locale.ROOT).matches(".*\\.x?html?"))
                .findFirst();
        page.ifPresent(p -> notes.add("resource_without_href", resource.element.line(), p));
        return page.orElse("");
    }

    private boolean isSco(Resource resource) {
        var type = resource.element.get("scormtype").toLowerCase(Locale.ROOT);
        if (!type.equals("sco") && !type.equals("asset")) {
            notes.add("type_unknown", resource.element.line(), resource.element.get("identifier"));
        }
        return type.equals("sco");
    }
}
