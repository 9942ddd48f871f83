import com.android.apksig.ApkSigner;
import com.android.apksig.KeyConfig;
import java.io.File;
import java.io.FileInputStream;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/** Signs an APK: key store, password, what to sign, where to. */
final class Sign {
    private static final int ANDROID_8 = 26;

    public static void main(String[] arguments) throws Exception {
        char[] password = arguments[1].toCharArray();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (FileInputStream file = new FileInputStream(arguments[0])) {
            store.load(file, password);
        }
        var key = (PrivateKey) store.getKey("key", password);
        var certificate = (X509Certificate) store.getCertificate("key");
        var signer = new ApkSigner.SignerConfig.Builder("brace", new KeyConfig.Jca(key), List.of(certificate)).build();
        new ApkSigner.Builder(List.of(signer))
                .setInputApk(new File(arguments[2]))
                .setOutputApk(new File(arguments[3]))
                .setMinSdkVersion(ANDROID_8)
                .setV1SigningEnabled(false)
                .setV2SigningEnabled(true)
                .setV3SigningEnabled(true)
                .build()
                .sign();
    }
}
