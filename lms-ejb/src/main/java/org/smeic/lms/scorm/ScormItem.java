package org.smeic.lms.scorm;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.manifest.Item;
import org.smeic.lms.scorm.manifest.Launch;

/** A line of a package's table of contents: something to launch, or a group of such. */
@Entity
class ScormItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ScormPackage scormPackage;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable ScormItem parent;

    private int position;
    private int depth;
    private String identifier;
    private String title;
    private boolean visible;
    private boolean launchable;
    private String launchPath;
    private String launchQuery;
    private boolean sco;
    private boolean external;
    private String prerequisites;
    private @Nullable BigDecimal masteryScore;
    private String maxTimeAllowed;
    private String timeLimitAction;
    private String dataFromLms;
    private int line;

    @SuppressWarnings("NullAway.Init")
    protected ScormItem() {}

    ScormItem(ScormPackage scormPackage, @Nullable ScormItem parent, int position, Item item) {
        this.scormPackage = scormPackage;
        this.parent = parent;
        this.position = position;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.identifier = item.identifier();
        this.title = item.title();
        this.visible = item.visible();
        var launch = Optional.ofNullable(item.launch());
        this.launchable = launch.isPresent();
        this.launchPath = launch.map(Launch::path).orElse("");
        this.launchQuery = launch.map(Launch::query).orElse("");
        this.sco = launch.map(Launch::sco).orElse(false);
        this.external = launch.map(Launch::external).orElse(false);
        var rules = item.rules();
        this.prerequisites = rules.prerequisites();
        this.masteryScore = rules.masteryScore();
        this.maxTimeAllowed = rules.maxTimeAllowed();
        this.timeLimitAction = rules.timeLimitAction();
        this.dataFromLms = rules.dataFromLms();
        this.line = item.line();
    }

    Long id() {
        return id;
    }

    ScormPackage scormPackage() {
        return scormPackage;
    }

    @Nullable
    ScormItem parent() {
        return parent;
    }

    int depth() {
        return depth;
    }

    String identifier() {
        return identifier;
    }

    String title() {
        return title;
    }

    boolean isVisible() {
        return visible;
    }

    boolean isLaunchable() {
        return launchable;
    }

    String launchPath() {
        return launchPath;
    }

    String launchQuery() {
        return launchQuery;
    }

    boolean isSco() {
        return sco;
    }

    boolean isExternal() {
        return external;
    }

    String prerequisites() {
        return prerequisites;
    }

    @Nullable
    BigDecimal masteryScore() {
        return masteryScore;
    }

    String maxTimeAllowed() {
        return maxTimeAllowed;
    }

    String timeLimitAction() {
        return timeLimitAction;
    }

    /** Of the manifest, from 1; 0 for what came in before lines were kept. */
    int line() {
        return line;
    }

    String dataFromLms() {
        return dataFromLms;
    }
}
