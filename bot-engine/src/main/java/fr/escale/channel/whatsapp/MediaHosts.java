package fr.escale.channel.whatsapp;

import fr.escale.setting.WrongSettingException;
import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From where we fetch what people sent: whatever address the Graph API names, from nowhere else.
 *
 * @param mediaHosts {@code ESCALE_WHATSAPP_MEDIA_HOSTS}: host names, separated by commas
 */
@ConfigurationProperties("escale.whatsapp")
record MediaHosts(@DefaultValue("lookaside.fbsbx.com") List<String> mediaHosts) {
    MediaHosts {
        mediaHosts = List.copyOf(mediaHosts);
        if (!mediaHosts.stream().allMatch(host -> host.matches("[A-Za-z0-9.-]+"))) {
            throw new WrongSettingException(
                    "ESCALE_WHATSAPP_MEDIA_HOSTS", "expected host names separated by commas; found something else");
        }
    }

    /** By https from one of these hosts, or from the very server that the Graph API is. */
    boolean allow(URI address, URI graph) {
        boolean pinned = "https".equals(address.getScheme())
                && address.getPort() < 0
                && mediaHosts.stream().anyMatch(host -> host.equalsIgnoreCase(address.getHost()));
        boolean graphItself = String.valueOf(address.getScheme()).equals(graph.getScheme())
                && String.valueOf(address.getAuthority()).equals(graph.getAuthority());
        return address.getUserInfo() == null && (pinned || graphItself);
    }
}
