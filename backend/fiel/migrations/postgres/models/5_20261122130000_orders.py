from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "api_token" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(60) NOT NULL,
    "prefix" VARCHAR(16) NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "scopes" JSONB NOT NULL,
    "expires_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "last_used_at" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ,
    "created_by_id" BIGINT NOT NULL REFERENCES "employee" ("id") ON DELETE RESTRICT,
    "location_id" BIGINT REFERENCES "location" ("id") ON DELETE RESTRICT,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT,
    "source_id" BIGINT NOT NULL REFERENCES "source" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_api_token_merchan_f1ffa4" ON "api_token" ("merchant_id", "id");
COMMENT ON TABLE "api_token" IS '256 random bits, of which we keep the SHA-256; what it may do, for whom, and since when it was not used.';
        CREATE TABLE IF NOT EXISTS "shop_order" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "ref" VARCHAR(64) NOT NULL,
    "progress" VARCHAR(12) NOT NULL,
    "cancelled_at" TIMESTAMPTZ,
    "returned_at" TIMESTAMPTZ,
    "content" VARCHAR(64),
    "content_at" TIMESTAMPTZ,
    "goods_minor" BIGINT NOT NULL,
    "discount_minor" BIGINT NOT NULL,
    "shipping_minor" BIGINT NOT NULL,
    "tax_minor" BIGINT NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "refunded_minor" BIGINT NOT NULL,
    "worth" BIGINT NOT NULL,
    "worth_of" BIGINT NOT NULL,
    "rounding" VARCHAR(8),
    "why" JSONB NOT NULL,
    "counted_worth" BIGINT NOT NULL,
    "taken_back" BIGINT NOT NULL,
    "pending" BIGINT NOT NULL,
    "placed_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "location_id" BIGINT REFERENCES "location" ("id") ON DELETE RESTRICT,
    "membership_id" BIGINT REFERENCES "membership" ("id") ON DELETE RESTRICT,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT,
    "source_id" BIGINT NOT NULL REFERENCES "source" ("id") ON DELETE RESTRICT,
    "purchase_id" BIGINT UNIQUE REFERENCES "purchase" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_shop_order_source__445522" UNIQUE ("source_id", "ref"),
    CHECK ("goods_minor" >= 0 AND "discount_minor" >= 0 AND "shipping_minor" >= 0 AND "tax_minor" >= 0),
    CHECK ("total_minor" >= 0 AND "refunded_minor" >= 0 AND "pending" >= 0 AND "taken_back" >= 0),
    CHECK ("worth_of" > 0 AND "counted_worth" >= 0 AND "counted_worth" <= "worth")
);
CREATE INDEX IF NOT EXISTS "idx_shop_order_merchan_23d653" ON "shop_order" ("merchant_id", "id");
CREATE INDEX IF NOT EXISTS "idx_shop_order_members_baa1b9" ON "shop_order" ("membership_id", "id");
CREATE INDEX IF NOT EXISTS "idx_shop_order_source__087f7d" ON "shop_order" ("source_id", "id");
COMMENT ON COLUMN "shop_order"."progress" IS 'how far it came';
COMMENT ON COLUMN "shop_order"."rounding" IS 'how its points are rounded';
COMMENT ON TABLE "shop_order" IS 'An order, known by what was told of it; what was told before its content waits here for it.';
        CREATE TABLE IF NOT EXISTS "order_line" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "product_ref" VARCHAR(64),
    "name" VARCHAR(160) NOT NULL,
    "quantity" INT NOT NULL,
    "unit_price_minor" BIGINT NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "order_id" BIGINT NOT NULL REFERENCES "shop_order" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_order_line_order_i_ed6c41" UNIQUE ("order_id", "number"),
    CHECK ("quantity" > 0 AND "unit_price_minor" >= 0 AND "total_minor" >= 0)
);
COMMENT ON TABLE "order_line" IS 'Something ordered.';
        CREATE TABLE IF NOT EXISTS "order_refund" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "ref" VARCHAR(64) NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "happened_at" TIMESTAMPTZ NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "order_id" BIGINT NOT NULL REFERENCES "shop_order" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_order_refun_order_i_b9db5e" UNIQUE ("order_id", "ref"),
    CHECK ("amount_minor" > 0)
);
COMMENT ON TABLE "order_refund" IS 'Money given back, known by the shop''s own number for it.';
        CREATE TABLE IF NOT EXISTS "product" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "ref" VARCHAR(64) NOT NULL,
    "name" VARCHAR(160) NOT NULL,
    "search_key" VARCHAR(240) NOT NULL,
    "kind" VARCHAR(8) NOT NULL,
    "category" VARCHAR(80) NOT NULL,
    "price_minor" BIGINT,
    "is_on_sale" BOOL NOT NULL,
    "sale_price_minor" BIGINT,
    "points" BIGINT,
    "points_bp" INT,
    "allows_discount" BOOL NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "removed_at" TIMESTAMPTZ,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_product_merchan_f6fd77" UNIQUE ("merchant_id", "ref"),
    CHECK ("points" IS NULL OR "points_bp" IS NULL)
);
CREATE INDEX IF NOT EXISTS "idx_product_merchan_fe822d" ON "product" ("merchant_id", "id");
CREATE INDEX IF NOT EXISTS "idx_product_merchan_5d0ba2" ON "product" ("merchant_id", "search_key");
COMMENT ON COLUMN "product"."kind" IS 'a good or a service';
COMMENT ON TABLE "product" IS 'Something that a shop sells.';
        ALTER TABLE "member_merge" ADD "carry" BIGINT NOT NULL DEFAULT 0;
        ALTER TABLE "member_merge" ADD "carry_of" BIGINT NOT NULL DEFAULT 1;
        ALTER TABLE "purchase" ADD "order_ref" VARCHAR(64);
        ALTER TABLE "purchase" ADD "refunded_minor" BIGINT NOT NULL DEFAULT 0 CHECK ("refunded_minor" >= 0);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP TABLE IF EXISTS "order_refund";
        DROP TABLE IF EXISTS "order_line";
        DROP TABLE IF EXISTS "shop_order";
        DROP TABLE IF EXISTS "product";
        DROP TABLE IF EXISTS "api_token";
        ALTER TABLE "member_merge" DROP COLUMN "carry_of";
        ALTER TABLE "member_merge" DROP COLUMN "carry";
        ALTER TABLE "purchase" DROP COLUMN "order_ref";
        ALTER TABLE "purchase" DROP COLUMN "refunded_minor";"""


MODELS_STATE = (
    "eJztfWtz2ziW9l9B+f3QvVWaVOzEbk9na6uctHs2M7mt7dme2d4pBiJhi22K0BCUFe1u//"
    "cX4P0CUgBESRB9qqamYwkHkp4DHpz7+d+TOfVIwF58JJ6Pf/YDcvIj+t+TEM/FP9pvTtAJ"
    "XizKt8QLMZ4G6WqxzLnP101ZHGE35u/c44AR/pJHmBv5i9inoVj/OSSI+f9DEL1HGC18N1"
    "5G5AX6+vWRrL9+ReJLMISDIFnE/xV6yGcoJE8kQktGPIQfsB9OEKNoMaMhXzLHa/RIyAL5"
    "MbqnEXqg1HshvoxHXf5t/PBhz5+7DP1/LokT0wcSz0jEP/3XX0/4x4j3Vr4XzxIA1wty8o"
    "9/8H/5oUe+ESaWiT8XjxxNEng1nvieoEledxJK/tpb/+F9GP+crBW/duq4NFjOw3L9Yh3z"
    "r1oQ+GEsXn0gIYlwTMQnxNFS8ChcBkHG0Jxt6Y8ol6TfskLjkXu8DASnBXX6BcrXThzn0+"
    "c75/b6znFOWqcgp6gwKHvJpaE4QfyrsgSAB/EV/vDHs7NXr344e/nq4vL89Q8/nF++vORr"
    "k+/bfuuH39MvU6KVbpVg9v5P7z/diS9E+TFNT7B44feEBsc4pUqYUXkiSOTOcBg7umxoEG"
    "7mR45+H0PyF0qOlI/ayFhSsiB7fOrQv5vhSA58trwBOP8Zxwj4HH9zAhI+cMHxIzq76MHy"
    "P69u3v371c33Zxf/Ugf0U/bOWfJWHdpCJNXB7TzUxfoxHeez09c/vL58dfG6OMXFK32Ht3"
    "1QEzQ0Tmq+foRH9VLhpF52HtTL5jkV4lkmfkMcreXY5hQNbKfrmLAjRLdPiH74/FbsPGfs"
    "n0GG79v3n65u/v79x6u/JRjP19lbHz5/+lO+fkFZ/BAlG528/fvd9VUDczciAh8Hx23kf+"
    "LvxP6cyLGvUzY44GWkL/J/jIsbd+8/Xt/eXX38UmPJT1d31+Kdsxo38le/b4rsYhP0y/u7"
    "f0fiT/Rfnz9dN9lWrLv7rxPxnfAypk5IVw72qpjkL+cv1R+tiC4WRmyuUw7A5ky7BC4Pw2"
    "VhUdw/VrRa8cIUu48rHHlO6x16RrvWtt+an82br+AQPyRMEmiK75kZk39dBBTXTZr6O5M+"
    "G3NZrtloX14hYYsizIRZ5vLPmiTGGTfEEJnzfdaEoNWMIkbCWCzBATfm3qDsHCN8H3ODDy"
    "OPG3fLMCBMmILIny9oFCfWnti3bV3u7VMltiXYkPYYLGBDWseSkgX5k6jNggYhsMCYBcl/"
    "W9h3W0f5+hFaR2cvX6pY8i9fdpvy4r06vsJ5qXe2cwo41MaHms3w2fmFzrEuKUZ4sC9eK5"
    "zri9edx1q8BVboM7FP6j7eRWzA4woZ2J+28VfD/iwPwgJHMZNcYxnZz3+5IQFOkGzzvGZW"
    "fuEbHe9DXb6ancvfd2+iJ4h1muk5nptMdWeRL1Sw1xc+cbOwrDCikxBrPMMxCmlqVfsMJW"
    "FYbkCLv0I0J3MarWVW+FZ7SeO2pe8hXM6n/FWI2VqkhHXb2xm3WhzohL8kGJMqPFhcC6Iv"
    "PSd0R9GXTJjqCpIa2ZgO8x5ESktfaXKjzYqfaUT8h/AvJH0O3vNvjkNXZlS3XN5HxoYuvY"
    "S/HOFVcQXWDyD//fxXkzg1ia9u3139dH3y+2HCEFdu7D/58Vqm4RTv9eo3uLpqo3JzS+dc"
    "leCQpkrIjO/LOe5N0Cry45iEQgERMQK+TcjE1jRMV3q+Jzz+6FOirAj/74MgS9PRUjglOW"
    "67/bj/Dv87vF1OfyNuzBCOCFoE/Awg32NczfL5ied7cfWKBT7/Z+AThqYkoKskqY5rZPyD"
    "5yLfTlwLX78irn95TBAnqXbp5csQDYNOXayhd/3a9Izz/+dLxMvJXjN/0Xqjtp6bjP8A5c"
    "1K5e2R/3gdf1q+HrxpCt60g0aiLHOvHMZh7C5ZzEV1pM2BBiFwwJQDrTtC5ylokAIXjAMn"
    "qTbh6Ir7Jp2R2LeNAzWp/+pMQeq/OuuU+uItOda6x71OB2fd9KxzdZtG2ie9TjVC9eZUJZ"
    "39tDud/bSVzp5CpnvMq1TgMjE+5QF1k8CMNv4NQpAzphyQ+2n/fPv5k5aX1vPdGP0fN+PZ"
    "MR7+HhQFEjVfbS5LCldtRcy8kzhqxQZvG6DTyH/wQx3BXlKMUKgPr73oZwVAxsfxZwTs0h"
    "X8Zzo9kXiBxcuTPgfwb9mCjb7fX2j0iGKKpgR5NCRZjrdwv7p0PvfjH5EbYH4EvSRTHKPV"
    "LAlYR4Szn7+48uMZEj/1D/T+foJEkgtfIny4Mf9EvtTrKXbe82dDUrrVygH4WQ9yZ4Emdg"
    "hNLHSJo1ksXqUZxJV0WMnSsK9Vssz5qh4Lu5Vlvoh8rr/GEpA75XaVZH/29cvdSu/Bkmui"
    "ZWiQ+FpSgZprnZpbt15iMl/IUlq7/VEVEnheWgG0VHt1plpyvk4FQQMFFYYbDyZF4SUZZO"
    "TbLJhSY86AwzVC4LHNPA4wix0SRVSSDN0tK+tU45OV50rVl+c91Zfn7epLqFMb7RNlidfy"
    "ynXpMpRW6ORvTfrTV8tFCqU5AX3wwxdI9E7MKJGLQ+FWxCjPRUryN1fC4Sh8gkykjOIA5b"
    "liTFalM9S24Hc8Ur8jtAEoHTRnSg6asx4HzVnrIiJzrp/pAFwQjM3/dXaukj/LV3V3WThv"
    "ZdAmaDlcIvl8U5PrXroBqNG2Xfo1n6do+qvzSBUEY3ukhk/ZSqDa5nmSbgDPk9XPE2aMq3"
    "eeM8NM0n2257lqEo7POD09U2mdylf16ASt9qkBDh+W3KrQ8wKUNCPUvVT8pd3u0pa3FMz/"
    "0UouozYmiZIX00cSbtnM5CPf6E7sc3yCrbOVSa02gTDG990Spdt0l+N9OvpB+o1OtwToOm"
    "tjONJTtFiymcOW0+ITtoTrC9/vtrLdmA6Wlo+yXbjYDeznkNxR/n+b4X1X2Wskp1HTmfsz"
    "F+vLiJxInLn5W5M+Z+59ZZFKX+Q0czOO1hOUOF35H9N10pZY+FrvIzoXWZ4ReZNmfCapoQ"
    "wFNHwQ/8VoxfGmK/4CfWRJeqi0D/JuPkWlH8B06T6S1LcNpf0S3dcK12/JJFUjpKQYoQny"
    "RxVnyh+7nSl/bNe/QanEM7Q6dhl0LM0PyU1Vs016xsQVtpBy7NEPH9MxbDFDgnkev088vj"
    "Tpoc+vFLHlj2hK4xkSriDRsCYZ1CbSeSfII7jsq5/UN0gjkTv5EIhLHunltFhG/LntcJFd"
    "h8t5woRqh6+6a7Ikt/mqOlmJnk9+LJph3qcJPtqeM6WoWk9QrRVTg/4Eh60bTmSztjO+Tj"
    "XMobco1LWDVub8dtFGuUZks2SxB2ZwxY9VKa4lYnxb+Hw7kwyMGiWw2Wo2C43bgMcVMsgF"
    "sJm/WRKoQdOeKh3ofjq6X8u30GJHmxfanY4rOcnHxYcuF/+k0em4fgJtanWcR0MlLptKoL"
    "TbYcMqizZ6a0QmN+Mng3h/8EM0jeiKkehN4lRxKX30SdbuN2k+LEwG0RB4NfPdGVqRZMBh"
    "8pZQcdtemqE3B++MxWJp0uOdARN1L7YTV5sihwsV2Q3QDXOdaoRG6k7m9YGd+iwUXLBTnw"
    "ebOYRG5SAVOrBUbeYw4/efEYtrhMBjm3l8QG+EbcL52bojbGPEfvwRVTnn3287gvNW7DEi"
    "rOudcciT75ItEfop2WRMEO2098HC78xCKt6b9HY/WPg6OUhn5xcowqFH52jqx2wi9yvd/v"
    "vVH/jKNyjPqpjjNfLoJMlsXc3ofJIkGKUTsvIuqivMUEjjJJeo7fHa5wcbDtoCF5mVLjJo"
    "rFA6xlTcNT19L2VtL8m9/00H3pJihAAPXwcODt69OHiZSxcy1aW7NXFJAc2Jt2hObJEbEP"
    "wHO/MfgE//WbA56ZBomJnUpIUH2mZOR+SJqxgmfK5TApdt5nIufKdr/bGsTVJw/hrXIcAE"
    "uUNz4KDzoeEhEK8wuoxcol8LVSUD+IcKQOXneoAI1MfKVkfGCtUQVEMK1GJQN/yWvnn/7u"
    "5EctoHQPe22Gik2NYecAVk8ztxAGw/VLY6rltUFdyGAqEAb6n3DQCwRnemYz2+LT25A+PD"
    "ZMwXDJDEF6vM6Y4vkuqqzS0OwqL7OY7LVue4aHL+JhnESJf8/XJp0mUgif/54ZMfJydWFH"
    "LTBQklHQ528xmSoOGvtWsyz9nggNffSBtN/wMS7m3ReyYQTVQKdo2gTbvdCO+kU3tEA+Nu"
    "HjmtzVinrTy4DF5n2R/NG+AwgVzoNbzrXsMeFwRrx8ULvfuxRgYuMlP/zMLXT1Oo0kDLcq"
    "WW5U8kYlLrtfN8Vyj25/863e3ZHmxqZqLMG8Wx6pQQmLY6kPUb9UMjLtcIIVhpM48Dch+b"
    "5B2UZMBfm/kLHVEgCv28OQBRaAiD2siK3YVBoe3SEGWOEAjdGl21QKhKGWlRcLdloWS1vG"
    "8k8qLRVgDKbTfM9hHSlG1bcPsl22Y8z24jUdkj8yFGH90UG90Q/vOVinuOETB/vqDRtg/e"
    "+2STP9PpmB6+XSZaFDeoJNGiert2J1pUr3OVWRKL2Zr5Lg4Qm9GFbA5Ee8HGFIfkizcTGX"
    "49cf147TySNZRIQ1KDfc97PWhzqZLTcNmd0nDZymjAnhcRJhGo3fhWSEYI8alSGfppTx36"
    "absQXcgYHYjz9fvD9+TkSA9wIb414c1pAOKNEM/xwllGWnlPFZLxhc5fKTUWfdXTWPRVu7"
    "EohM5PhgydQ013J9RjCru5ATUr6K4RQmjVZh5DYAkCSzayYtjAkqXeeTvl2gbnfIzv77dD"
    "SKO26ygRgvBFP0DiXcIf2Sj1pm8J1bt0t3G75iHio4ISjTxutm0H0Wexx0jxgYjYgWM9hU"
    "ImifVUlbWeyeHVVZtiPd1gwNQni42DSU+8hgXLBx1fYb5+dI1AX6tU2LzuLrB53aqvgVDY"
    "LiMJNEhnqyuHEXKCEcLbJxZydH/oBPeHVpjRdTXHk5UUe4zQ/L+fz96+evXTfgI1A0Mc0A"
    "faBri7RXC+fqsGwXZqTDJEd9IfmH98zLUbR7svQItwfFGynbQHWJEp82OtO7BCMkKQdzLj"
    "0PpshaPWMpZhHOnhW5KMEOKB+yy4yygioasHcIVmhAi/UslW6M5VaA198OfE+R8aaknhGt"
    "EIMR7e1oOEkBNICDm01nwUyQKtSLWlsVRL+d7vkM9bJG4J0wibZUrrFbeESaNW8ShhSvvh"
    "bht5HlvX4HqJk4hb0VjooyJHedtap3K3v6QJz2PEbEHFcierMt42Ap1sNr7Rs42kuvmUq4"
    "szf7ElWh+LjcYKFSMPc7L1qbpNdxkrSPvMazhKgBYR9Zbu1rIp3WWsIB00++NIEROQbI2W"
    "WDlWiKBmXEkhwH7gxMLa4z9sW52A73WXbTVWvEKy2hKlT3yHL3S8oilTyiMyF99yW+Ug1c"
    "pvss1Gi9mSzRwXzxfYf9j2DvzC93qXbTVWvNgyetraRr5NNhkrRCsynVH6uCVGv6S7XIde"
    "8liPCSytbNqaQv8Q4Xk3rJ9Dckf5/ylp9flWx5WM0IupRtJxDoAk57iCTXfKcYUXm7vL3M"
    "0ICugaB/EaZYRz8iOa0RVKryyEI4IIjkLiTRBbcKt9gnDoIRJ67VY0W+8Gec5HmucMAdqT"
    "QZvdC/9t7D9J0greUhoQHHYc6ipdA9YpJ9wVrvmB329A9u3nzx9qsdi37xsH99NfP769vv"
    "n+NAnC8kV+TOSAC5nkpDJKT4w0CKGuWlOkNFiA50lrVG7YyNLPNzKiSQ7sMGbHlN/Lkmeh"
    "O4e6INgqidoI/JN/vV+GrsAVTZd+EPsheyE+799O9i+UdpJbHfFj7Ykv1OKH6jSwkt7mhL"
    "MTeo+SoWBinmPyLCfaImtqmkrpqirZqt3Jqq1cShxFPklcOLhwu2hczVJ6uKLVr2gcBHTF"
    "HM+PiBt339V9POjaAtigpykxZzUjEmVfTRjVd9hjRVMSU/1IRej5xbvPH798uL671q1vEg"
    "01YoK4nOIiKgn0olgILGMxdaqS833anfR92sr6XpHA5T/SSJ1t08IQEFMNSkRFAhLHJDJi"
    "hZQcuGHKjYg8+WRlxIkWKXDBnAtJiN4h2J05Ka6ad3jHDnCFq1/hEbknUWQoliTE8DiYPw"
    "4cTGJ2VbdpgQ+mfMgMgzLlqq/ZlYKF0bERCCkdIZXg5nhYFtLueSrqZGPyAA4WXhDHk8wN"
    "pU6DFISOufBPoDR3eXdsABwx5QiX61x0THGQ+y3UedEiBS5sxwUXR0YPhYwaeGHKizkVd6"
    "nPXFMZ1bEBcGQYjkwXGrqRjHREjBhMPSLf3GDJv4vDcEAcrqHOdc2Ajh32qP8XrxytAZAV"
    "CTnRMujorrE51NDcY4/Bhqw66YZ/8ourDx90wwxJFDRLmpvjNZqSNF8OpSlTBw6GFriSe6"
    "0cgSYdpArUHpYhUgXIt4UfrZ1HDoJxgK6+hdUJAyKMmD8nJP2+B342MvTmNIxnOp6LFh1c"
    "zbKruQTJEFuAthdaD0vahW0CNiMCWNuw3tPowX/iqiD/pr7rSzou9WqSMnJQIzXUyJnvJe"
    "gVX1FXl5dvADzQ4AH/tEjSj7e7Q15BMLqJlKcvlbqUimXdKT8v231K50vRlk0ULmsp5A0y"
    "0McH18fTqkyHPJH0ntRRCaW0cMnKQilpKbSm9tIkA2h7oE0c67oBqibtiBDes983nnEhM6"
    "OBXlFGnQrE++DiPfGpZ90dFvyk47x7jGaIRLbFmHIXDhElqWCad+6UXxA63GnuBEwyZtJy"
    "4Rm2Ia5TQhti69oQ2zuz+JkU64s+CYp9oNs9P1SmG+cdPVqhhOFnGx+UZV1tPSbbTzbeaj"
    "ZhOnJW0iSkmEXb3SKEFUs2Ngi5ClF+4yFRl4ny5s4TRBecjx6arhENCWL+Q/gHP3yT/CHe"
    "SpcngrgZlRluV2gYYrEMmqDuhiEpmw2u/hoh3PxW3/xuQJnZmIkq4QBMtsyDMCYeF/aQrj"
    "xtEIIdZZ4wm12e2ixoEAILjFnACGMmHKjTAQO2s3HaUqnNjZ9pRLhS+ReyVrRcRjitpWm7"
    "NERxh+0iEzkD4DvCMS9NfBtyVgHfTC4MAO9tudNI0a3L0Bq4765u3139dN2wuzd4Pwa00d"
    "PhPDIjvRjb02Oll2s2mum/cOOXoMVS+CA4Hkg08UD3EZ23be/+pRKD+teaFyj5If8AI9uW"
    "S3DSY2RvkwR8FNm/4kuKXjzlo3Lg5N/kv1LE5ec9X28zyoaZTsOPC7YrkHBosG1Qs7vDA9"
    "p6yjYBgiNRVAxCBDCwUxf0ep1SruVsB9OXbJuxwgQDy7YdhaBpGDQmUUoMhPasym5DoTEl"
    "UzmwRxeCUSI3K2lhuMIMeTQkP6YtWP0YzQmXVkmD/vwVHLIVNx8kvf8H2G+j7SF+HJge1i"
    "gGvaYHkeRZdevB2fIRqsGnZyomBl/V0+GzZWaIB6mzHXSXDlyQjBDli9cKIF+87sRYvNXM"
    "e2bi+7YQ7s61LSn2n2d7mGDlTjJq3YgYZgXWKSE3wOq4MRjzYMzbyIp9GfO7NC8+0PgjfZ"
    "IGHvK3eg2KgMbOPF+lEHtIBzaQMI7WaLHkin0Y0ySpL0bfc7nhi4lE/4JohGJKH5NYg9D9"
    "vw/JA07ekgUpBtkT0gMtFkV95oNJa0qYwjRILpH+jVzSAPDm9X0RDhl2jfK42rTAiKG0og"
    "q2AyhG6eTmu/qeR8YWVQ2pfSqVEouG0D9TmD/QYzz16klFVuqeX0gyaSzlgEwDrS/o1UMX"
    "6dJKt+nN2uh1Ml0WTbnKGHJdcU1iFBFRf068HxGb0VU4QaHoqJD00/PER/EXaKZpLsPYDx"
    "DXFcO2TjrozlJfN3aT1pzifRcvGSlasKV/cW6D99uaOwPUV2sYUfXaYia7qBXHJBbUNrvI"
    "T1aztbB1V34QiL6g6TztprhSik1cqIQmml7CSmTioj0lsSq2VGMTdSqbsTcMT5yphCfOus"
    "MTZ63wRHEjaMmYKhVIGfNqDzED0FTIFMQ2n/OTXLOZIFf8iiDgmg+N0Ar7cRZFPPygQ4gU"
    "dUI/pkgRI3EcGLG5Tgl1pDZzObN9tK+0Oh1casfsgLTs8bLC/1jxCQziFLsq9zuyx0LVMV"
    "aXCAo+x8O7eC07+IN7eA/kiqwdeJkrsvlE9Lgi0w5wladRNTCOsqFgyGfokSxEJPsF+vo1"
    "e/Xr1yQf9uvXrL+3+DsiiC3nTBQ2xTOS+A99wiYp9ZQw3yPiDWlt3x4+cXNQ/ddmdkQ+F+"
    "0f4K+00l9pNPJu22F3RvfLyxHwocS9eyZAD+7dkwAAd9UsB/++MPk08hwqVIC8YWNWSPu0"
    "zMCAtE8dlXe4Gs4suC15CnQqE5vB9JHA3swJ2baAc4T5IF0m7CBQjTNDSa+msyoi51MSsZ"
    "kvmbaaY5v3w92M8MfabuPwDPxuZJqLB7LTLM+e1o0meZYxplDxityIeEngPJ6lFagRmfMf"
    "kdi9fl6YSkLxby5XmaTI1WgLyEK3WDOa9JjFkMZzsDQe8VDJtaP+eTMlGcBvDH8y1ZEwg4"
    "hrnRIirjZHXGMamATVK2TAX5v5CxF1iKg/X0ZASP15h9SPFeoBYupVg/pp295nlYLxkSC+"
    "085e7aPa6eBonOeNjo7GM7XZ4fE5G6BDvLQGqe3PkK5Qie/XBYIoTJqgX3uLlsC9YZ1749"
    "m0B07OdvPwK9VtqPSwPevuYXvW6mELLqXDplqIqzTGevi3SCH4b8aDLGPIwfdx2itUO9mo"
    "JIVH4TiLJPfj8ClqJDGzqj6S62s00q6PrFPZfOWqn/y9AK3v+iqpQMCYp9cdciCZZR7lw3"
    "DgYHXYtqE/zjJs21A+yBnnV3wb9u72vNly6M27RW9e6rrLKDKb21snhZprq2OHUFr/LNgM"
    "IeKDm+JPJGKEaXOgQQhaBMSGjyU2nB/dAwWGLTv1qjA3HvgtgsJ5d28IDPdVVOQNkLYDSb"
    "c+50gOJ5Tn6B4m8fDi4AC1Ocd4ohaVeXtboKU+te9YQDKsX4rJN1mNuXblUuXk3WVbjghY"
    "jSyfJhCSHB8JVt0ZPtWkr5xZiv1FFoQuAoJWEY1J3qojH5zxI+K8YWkj4tXMd2dFd4+16A"
    "0S0rijhcgAm25R9GRj3iykC3GpPA1816n+hhZrumMLcuoRxhhequUM9SUNtbOGIv+J4+Hw"
    "h0trvHiTbnxwnyvBfd4D93kKd8snoNOzSjHxOb9p95n2fFDBtduk560Sdd/x78QvrRvi0q"
    "h+/UgX9F7fbrrUicq1KtXIKRV68J9ImDTX9eOZx3EJJ2l9sbhXhd0gJupmnbmEclBO102G"
    "DrxAV0GQtPAS3bqkNcs7+yCVVGF3yWI6J1ElVxjyga284A/am8e2W+Yg4YDRZ2SvcomCHy"
    "JCPBTTprxSufRVJip3z1NuTVMWss7J5J+OdtWksxl5axLzHvhVH0vdqpQGBIdyqCtUDZSn"
    "nOwIYe4TFZ8/f6gFkN++bwiOT3/9+Paa457Azhf5cYc80Q/fQ9j+CML2DZVKI/GsTgiB+6"
    "HCxjmwA8Q031W2OjJWqJp7jWNoVdPowuzjiDKpZ7exYqJmGZaLN5qGd8L+EsOdMHtkiTWW"
    "A/YdQwt+ZPjbFOEgoKt01BzniZg0t5rwxT5D86U7a9uBg+2q1v8573EGZp8NomvSY/Yxwp"
    "iJq71OB3eJsdUHNaEwx2tXBndDzuOQrVLV4sA2NyQYb9KiRmGpWNRJDti8wzzyRKwYPc4N"
    "UmgpZzOfobDz0CpLy7DSidI0SEFzHMr909cg3GCKgkZ/cNvYoeoCah1GhcKBXIgMgPGHyl"
    "bHJXZUAW5IXLt8bLmLU+Zdq7g/e/xq1VUKuRYLftZomGY7YLTCAYcC8RcSzxYj0ROJ3vC/"
    "g3XiGMtWi07vDPnSnIrtN4Su8BbL+kmPvyz5bwv/7jBxvt5mP4FpeFipQdppT4e003aLNN"
    "HEPdABuCAYX3rj2blSy4rznp4V562mFYmzXwfggmB8AA+f4DD1o3jmYUlvCmEIywGu0vRZ"
    "wMeHdg+6wqJtegX9WIJbT8OabP34zuWlimC97Jarly2xGuDwYcn1MR18qzQjvL7OVGRrt2"
    "RtyVU/dGaYzbREa4VmfKf49EwlbMBX9egHEDp4nr7GA/YmaT5Tz8To0SiBqTyNaYbLlpXN"
    "rWKL43zw+suaPfLku9u2Xfgp2WSsELn8R24JUOo+fcf/GCtIpe90EKhG5mmuQeWHU/ptO5"
    "Deiy2u8w7yYwGpr4axsweSZv2ieu8jqy7cQRsfKfVnWETknkQk7L0c1Ns0fKlvd1wGxFAt"
    "GrJ7UhJhKG/Q7viCV65RiS6k2bOitkmUVabZtYH/RNB/3LxBwufPCLc9YhSQ+zh5M40QIM"
    "p5NEFYzIqNaDDnGpA01jDw9pLIw6+1iEq4FPdCmrAL8QgbVPNJXzwi5VaLA53wlwRjygA4"
    "O339w+vLVxevC/CLV/owl2SFJg+T7ESHOFp35ULnNM3ytHWsJIVtA7XvlGbNggsnwn9e3b"
    "x9/+nq5u9Fa+HCk/Dh86c/vZU0F37797vrq2bcRwipwMix0yAFz47Vnp2IPNFHIz7XKSFX"
    "0GYuQ5HiwZMFobLHBi8qVInuskpUct4HgPe23Gmk6Naf8Rq4765u3139dK3WTZi5ONzSDf"
    "kf0S3fZERY73TCbMW/LXFu1L3f3Q6O1IfsuPlCpX5VXuaFuOd4M4SLwrIJigj2xNYIB3Tp"
    "vUEMr5NWkDMOH8JTuowreZDyHlVDbg65lRZfkJMeX0Z+HpUTgLL1wySnHJYBO85Lewa9pU"
    "hExNBHP2tY1xQzSnlXUOYKti54NIDL4NGwRV8Ag/oZtF1K7ZaPJHroMWvSt1XsmnmxcnO3"
    "pRVFlYwa0QBXhFuzkq055nYJ//sNWoYeFQaH6KIrhkq7syT0yvUMJCCQNFwacGOVnkuiKy"
    "90W7JBYvVZOAdtsmub5IJ+S88K+KStnDP3Qyq5sXsDEnVCYIH52c+GIuke/yoZwG8Mf+Df"
    "F4acOvpVKgDfGHwXR5GkvLB/UntGsj/YX44Pc4feG8CeUe0P+dNRIZ+YQCYuqRohOB6tdk"
    "kJ2zEkBkyuEYLb0WYe4ymj0ZQ/kdqVkHVC0ByMZWnFtaIOf4UIoB/K4ytAHcDbO8rKt0nD"
    "31s5gArJU7m0AHTV0G1IVwu96QkDOp3pOXs2+dKLdSopQlmEQfi6Mco9ltJ8n+6VG8uT8t"
    "WtAqVfm05S4QefoNbLAWax8+QzP84UoI51DbdTZZVQkPnRoE7+WjJbz0k7USUvuAHmmhPn"
    "eUTnTtf+BPO/nUeylr7d2lP6ftqcCdz9drr7Ux7ptoyrU9mcdWOa3rSLxnHV50UbbGgip9"
    "dErip8tMGGhnIaiXuVW0ID6DrV/kTIycleYH6tNPf5dc/c59ftMdvQfm537ed0R5fDyPKN"
    "I8trXScD6pplINYpwRVosysw51VEMNObVdumHN+Ddab0YJ31PFhnkjuhYce1MO+NY7WJYf"
    "SFqRO2c0JzJ/zds5mPN4o4WJuLpElQhANHt+amRTiIJBl17Q1kHkDmwfPJPDi+NL9xnfzj"
    "yvEbF/at0IKOKdYiBmvMZmvsN+qHRiZ3jRAyrKxmckhWzGF+Fu/W4XKdEh5l27kckDgmkT"
    "mvm/TAcZs5DsW8B9eVoBTOBhZUU1l0udCgBd/mdiWJjunMEyn5MI/FM8nhgSYDB+vaV6Tz"
    "bY/vx8pWI8W3cfep4ZvL6UEg1sjttUy2a2DcuNm0s3tbA5KciHAM2GCDkpLNRnTO5SUvU1"
    "nURHvCTdE3ZMxYAVAbxyaJp3oImMYl/aRR4S3F1E22zVjP0pQuH2ayGREaGH3J4i1jxYhG"
    "Hn9UtsPos9hjtI+aR+bJ1ls/bPlGI1cLPD8ibuzMCWP4YetBislmH9O9xoqYKGpw5st466"
    "GKfJ+PS6UB5EeJE1tGT2S9JUi3ySZjgqhdo9jlsmojpzks8EuynfrIQLscVaqWpdRRt83o"
    "wKiiaMlPrvrcQA2l7VjuW8262WwSgaRmtpxR0F0v+8/IYfkihWLZbILfdwyJaCBiMVlM0J"
    "IRDy0XaLpOmkXGfhCgbFSDrIzWaA9pgW058VBsArP/7HFNT1B3eWnCKy38cwoImkHc8nhZ"
    "AJOtDswA/aQ3yHY7gqyYVAvQfqxqZPBUDRV5LnWyLYN25cjrI2ODql1VO4C6w8x22YmnsK"
    "kkNkXV3uq2KqoW3maz4pbOyZR6a7SaUZTmGQs7AItxWSTK+tFzcyHwQ0nLem1qlb70zaY3"
    "MU79SHlTnPQHFhkDHb1yuBDjco45M8xm0O3GUnMENOODK2bF49Uu59w856sgtrnlUDnoS/"
    "wKjzWlWAc3djnmS78ef9R1+Erthnq6DbWaDdWEvwbKTTqbj7Uh2BcqYF90g33RAhtm1m1S"
    "R0dh6jESx4ERm+uUUOZiM5fJfBHQNdE36RuEkNpvqpA1zBt1DjQIQSfejgUGz0CdDuophv"
    "Fq5ed6AL/Ws2g03ZADAzSabj0ZbVZoZm9sx4ijSN2oCwP9nA1Nx+EteZiT5Mu0/Ib5W5M+"
    "tyGrLFJIRmD4iXjo3g9iEv2YuP98hvwwG6fN9XoP4ZCs0vGUiX7Xch6abmLgQ4T5lta6AH"
    "VbXY+4yfWFSjvCi+5uhBftZoSRzx8tH7cB/vPt509dRnlJ07TVfDdG/4cC/5hThmXgCjRq"
    "FloO6vcfr/7WxPvdh89vm6aX2OAt9B+UiJfB+g+Cm8nkZB+dA2K58AzZXKcENlvN5ojM6Z"
    "MRm+uU4E20mcsQ37XNmQLNE040bHi15gkqVf0ER8HaEW2/JA+CRs3QJ77DF6qkf9sp1/rr"
    "qgCgDQAtlmzmuHi+wPxZ3RKqL3yvd9lWI4Jrl+l5RQ22xM1Wrc/u9rMtqqs2Oto+0pCske"
    "hzHCeJdVlK3Ru0muFY+Mm4XBFJd2lmS+o7Yygg3gOJECeK1m2/20B7qrnhcjcvOOJsUAwm"
    "PY44PE9KDA3acDcpQVszjjwmPRCciEi60He7RGtE40sPGz5jiUO15L/MqOd8mxZan2/Tw1"
    "AP/ZIGhIwx8OnMCm7GS7sbbRx2URACC7ZkwXEMGxkd+KuZpEtcd0AsWw6xsC1iYdR1l1Fk"
    "5O9tkIJf32qPL0TpngWbIyJi1YbxmxopBHBs5jOkgx9aWQmom7hxtTnQIAQOmHKg5cTUCW"
    "M2SEFrNy9UpcvIoNVEjQzgN4aff4GQYddIFLVpQRoNFs+vJtJDeYRKTL8hkxVGIqRCZACE"
    "b4uNRopuTdwqIJtrKQNg+6Gy1XFJElVwGyqdAry5Gj4AvNeVrcYJb8NmUYC3crENgHDa0v"
    "auvuc4oW5rBAOUqfWkeTQirBL1Rbv77dhazWtmwqQ/X5IGU+DSU2s2owunYIRCuVmIktUT"
    "9BjSVSiyVpJclRVmKKaBh+g98uM3jRen5J4mfV8Y4r82FukuKyz+StrB8Pf4W5KqtN1+lr"
    "SXbqleiCB+s5WutJot7Xglya4Rb9QuYUi5sTblRjPPY5sMD9v0yV2neCwiKvygkvQCtc5W"
    "VXqbAT+Z0RXfSMgX5Galkbron54poH961om+eKsZ3uaYBmbdYpq0ECCwOUAQkXgZmU21b5"
    "ACn23mc6bV6FxXFRJISlRoo5bCZSIxa5TwHNn8HD1Q6jGTvNMGISSdmoUxPJ+5pnnubVrg"
    "gmEsj9usC/61TLjQpgUuGIb0+IVmwIAaGWBviD2NcWCEfp0Q8Ddu8QclIAfnwopGsaRBcx"
    "/4BQlgvgXm2qUHVarR9Cbat8zhyqMnvlYLeTWfZJXeYos6cUmK2EdarIVwRFDy1dOqoQO3"
    "3ofij70XfyRGE78uDaR9ixSkvqmu/0hCR0THdZX9Kh2gb1jqSjoEf2+tK+mS9oC7Ku4Bdo"
    "1iEzVCqEWy2qUKHQOfBZuhsvBZsBnqnQ59aR683gm48CO0zrSABVBxdljlPeuUp82ABuEg"
    "MuiZZKv2VppB59ihO8dCjdk+aswOVyNpmSazyxJJKOQbvJCvu/apArsfki3bACcFOx/4Pi"
    "MSGZJY/xAo3SQ7jQmndhVdWwFrA6c57a3aGfmY9C7Vx7mhcO581lv5xHbV3+WPc3cNXto0"
    "NsjXbazBu6VzEs84Wml5HPHapXPyJdKKt6L4L1yKq6ZV8wYFa1YWrGXcanGgE/6SYEyG8G"
    "AzrRYR9ZZurNvwuUFmcS6INdUVMGawLPdTmjN42jNo8LQ9afCfS27s+rEkt6ZTNlRJQDpI"
    "pAP/XbGziHxu6xpkqcqoxwQzJGw/NxakKquuBlilAvCH8gZ3tFHR9vWodlGxjQmqpmH19N"
    "XswndXt++ufroerMONiQmZuTO6jMjS27HJjIzKlYojjR78JxIi8VsqjVa4fYhEb5jvGBKv"
    "pMZDZ6eWbTbqN0plXVjAIrXSIoUWKjszmWAglAU6z4yLXmLWX6NBCnlvVue9QXrjs2Az2D"
    "Bgw9jChGO3Yb6kbvATif2Sv9VruywqizTiX7Ho/IgT+wIxEvBP64mEyRdLzY9qgpVmH8ja"
    "y4xg/rfzSNbQ+BGsFtuEDgR6jjvQU5EuGijXqUaI9dlrFaz5qk6sk/fqWD/6oURMqzULyG"
    "ltxvoEI9HWDNFIXJEkevJdowamA7cIcDkwDzTSOuBVmv1BfnKyl8N9qXK2L7uP9mXrZBtH"
    "NYcIaNqW+nAQx5LPHA4cw4HktnxLaUBw2KEJ1ggbDJhyyl0d9uKV/boY3n7+/KHmXXj7vg"
    "Hup79+fHvNL9Lk/PNFftyBuQDNPKAvo4bzb1xdtP/p44B7gaEzldRibMA9oxkR9INlCuEg"
    "oCvm5A1KNSW6hHqPYj23/o9WqotxttLCl87zXKEYTS+1wc4yBEJMzvPRBUKga8uzYHNE5v"
    "TJcDxElRK62tvMZWhWYVtsE6r1K8/YQNX6h4ly3hCPzJNffkM4qEwa72wvmvRFPqNiuRNV"
    "1m8exIciIn4RwuyReCKh8sdmp9cZ/1EIx4jyM4Vw6CGXzkmSn4mWYUAYE5OqfIY43B7fgo"
    "v4SDKEb3efIwm9SuKsHYP1mpHWGMdLli+AWKuVsVaXMplB3Nt0lsl0DriNNjGh4uksngyT"
    "2FVJbXX0apUM9+RiRvyMtL/A4UfvCbRmxGELqusGalDu0QV0GC17QBdQdoka2jl1WjBorT"
    "Z1yLeFz7czYHSdEgxam7nMSBybjS+tUwKXbeZyRH4jSRsFzGT++76EvAbh+FownL1USmh6"
    "2ZPQ9LKV9sGNzoCuiX5LxwbhiGKAe1bMob3yoTlw8PbKtmmH0F/5mbIg9fFpM6BGBvAPFT"
    "FIYR0gXnBTbHRkbFCNFtQOoNX9Z48VYZMGtBDx0kNYtz91roIPgO91ZavjUhlV4W3YK9A/"
    "eVh4t+2fvNt4bXL9SYO0+cXYF5kt1myKxnajqhbjrAmAJOYFIUw7Q5ixH8vKNLr9UwWBzf"
    "Eza4qRql9LA+QG2QihPlfyAZ73+ADP2z5A39WDOV8/QnzPVKqfz7qrn89a1c8L342XkURW"
    "dE84rpBsNeXYTlVChuxOhhzz9325BOkpaylJRjPhdbg6AMjbOUTeDtWdEF2QQEjA2BfND6"
    "6zIJHjLjmac60O+1LaEbFiuBo5N/afiHMf0bluTL9BCkF9m4P6GbNiasjllBB4bDOPs5w5"
    "x8NrSZJpT+SoTgZiUtoXIn0QJFrAhrYQJR2UD0P5MJQP22ZSjOkGgPLhZ8FmyNKxLU0Ewu"
    "yVZ2znhaVVlTcv2dxykKm0VHQk8EvGmQ4X2P05wA8nkrBu8vqkL6h7n6/QmbLpeVnz4BAl"
    "irUfr0Ub4RXx3qRFr/Q+qYkVjR6T0SYEu7Niae90zgG2lnYwzldkpz1pQbmxizEjJMwu47"
    "zMtpE9kbeyxBChPuSlMOmJUMM9fXAn8uibxa6EyPKZEF9N4aYSbB2+1LYh7tQPfYMQDr3x"
    "oT9oQRGwIJXgB65nsdMhu2cu6PtBwP9xBP6PinKsV4RckEEgy3r+TvU1iDodiM2tnFuHyR"
    "N/P1/QKP4znZ5IfArlm5M+x4KfLHN+y9Yp9O+69wNu3oeJeb/Ca+SHsu5bHasM8spzk36x"
    "jB4Kp3sl0gIGvZ0GfbQ0kks1MhBLYMv32fJiSnNEV0k/PzssetF4rKPQQq1rmfVFF3Y2LR"
    "P3jaM7uatGZDPmptUBu+jAslwEFOvX3NfIwFlinl89w2fnFzqnvKQY4REffvxfgNd0KbGX"
    "u+tfSoqtyl9sA3rf9S9zbqWI76OBfIUEoN8CetqVFtANfYUEoN8C+oguZZp6t32Ur4d6r1"
    "ZnsvRSUMeyJBiRoTkYnFCPODCgMQ4CyUjQbhlbEICE3ULC3mM/kFY09xiGJckI+3IOXjMO"
    "GfMmh/3oQk33fuizmRGfG6QQUrSZz7VIiw6Xa4TAY5t5DGlPB/fkQcarHcF7qEwZdwPIY8"
    "VXrQOkUuUPXW1Z8pNmk9zwy2Q8eO+01CcFjJ/nk87cHPHmRCE35zFbpzJbj67SuhzP9xDL"
    "y3XSyXeB/0iQRwlDIU2rePADlifvmG4jLelpiAnxa5oVPZDBY2UGDygoB9cRs2df1W+VLY"
    "c4r0Kc9zc61T7YJQ2caSg0AI+CVYnQN8kX61C2MtV1o7IVZesUlS2cDAl2+SdO0MqPZygt"
    "MYwTDalLtdpMJFWkshztcClKniRV0aVwostYzDKurhYZ1OUCfgxjwkVW42Uyx37QfHHBHz"
    "rSfLFedwUp2HYqcBnzWxzohL8kGNP9NlxnKBIEWkkyBQEEcLfJTirFmUlWdYXcZsW4ltGe"
    "XAXN6+MwmdWLiHIc5lrnvkoDR3+rnuDJJ2vdoSXNaFJw9myhuDiKJHZ3b+fwnGREmWTQBu"
    "AZciG1AaRXbVdAOCMYYabUuVKq1HlPrtR5e8BGYk9pAFwQjA/g0wsVbaXp1ahoKxetVLTM"
    "stXAt0IyPoSH95v6zPGkJ3hTc2dPfox32dq5eOVoezuDl9qO1JDM+bZl1kKtKcORsUE1ba"
    "HihqxmLLy7un139dP1oWYq/uRHxI0/EsZwcpxabuL6gkmfq9hLljrzytqN7uJfkm6ZKI+M"
    "olVEY4JiirhQRPnglTeJ+V801JxR/suSoHvql+NrA0lbzmG3VuvQ0VC3wQdsrQ8YJj9WtS"
    "GVeviL7nL4i1Y1/JR6WhH6fP0IwT19qdRuQCzrVuhfthsOCKkWEk3He4UGHJBbOCAhT/zg"
    "HhmorjJ5Go4if8Iq96dtzLXC7iuhHcD8+1jb7MjYoV4W0DiMNpmB78Mp/XYdxpE8L7t8d9"
    "KbKyTWOaRYqJAsFNLYdwnyQ26p5TbZdwzxz3iT9kikkZe0MUNz7BG0mhHRO1E0K+cy3JsI"
    "wiQ0zP9ICAMcPiz5b5TlGO30s6SpSdXJoWojHHIKMCBtEICTHgPyoFngtvnWD5MwC1MCDs"
    "2C7naaHYn4R9BC09DMf6WSYfSqO8PoVSvDSIgeHeM+Xw+G/RaGPViVJqw4OqtSKHEGPK6Q"
    "QR8Hm/nb0KM1EtbqhKAbDOUxqNpCW/oL3lW2OjJWqHoLGsfQJl/BR+wHH5exNFpcvDfp8x"
    "OIzDhnni9T8BIIgmywIkr9KEWpNVpxU+oFeh+jexoEoue5sNFLZ0tqxsfZhDM3wFw0e4hG"
    "Ii7Mf57MT7DjT+uoBq+6wMhTUoUE5eC2yLVJjyMgZVaLAWpFGAWxzRZRWYKRPBr8ZONp1t"
    "n58E32oGx2lAochH1sVOIg7DOqsI9Q1+5ERgLuVueK9zerdHF1qYpal3nCv8tjL2IitsjO"
    "S6+ZMPl3HmV5k9SE82uHa2URXU0QXUbSUvKBdu1t2lMqaeLhy/YChc0eGQYKm7UKW/G4SD"
    "kgfwCqNDYDb1pQpYJxN8StYVvL6W/E1Sr2qZCMEN/Tc6UMzPOeBMzzVv5lTL5JIL7jr3Yk"
    "EGfrR4Fvn6lx/be7/rBMYWl8+PzpT/nyZqymDvYsnkuqL7vBztfvD+yTk5FAzWQ9DXokh7"
    "SdwTEC3YznqsgMvqonotuSGU/cFNAbHVKh2J8Ze7pb/W+wxjPLhWcYrK1Tgi/Ial8QJNsf"
    "PNEHep7a54qDpuxDN2U/jBfuE1mxL1xknkg8cMV7kz7vW8hXOYt82UbP223eurqMcmY1sr"
    "FozJYnOq9wwCGaoPuIzlMHGqcTiyjCosk1idrut2G3Viu6rXEWMqat9btByW3FvLhUsS4u"
    "u42LS/BHHNJIXvhuLB2e19P8ryTZKkP3eLIGd5Kgy2aUX3b6Fl+VDnI3bTb36IKEJhyu0g"
    "GHbeYwCT0TBlfIgL8281fE1J3FkkmGTvd2Q6vRQT80jX5oCXLyFpWbEe/oVAmI9yG+WE4D"
    "07GvTVqQZrZLMy/Cq9CA001a4LTNnMZhSJeha/RMN2mB0zZzWtgKRmyuEQKPbebxQfsDWM"
    "bXQzVNh8DtgVkAGScng446gvYAz+HqgMSiZ8FmgqNg7TDyIILP+peUhBp0BcgwOloWmD4I"
    "8AhAhteRZHhJjvsA8N6WOx3XOVcFt/6EK2BbuxsB4c0Iy5QJ7SzFen8r2XzEjOznv9yQAM"
    "dyM6+SenjDtxmRzPh912mcCV4daZw5lhvSOKN8mVIap5ibgGaYIUaI6GsrNGR5VmbnSmmh"
    "s/gq4s1qHyIob7ZGa5ig7jRLaH12cEXaiu6CtrFiTI6DRFLrPl8VIni2hjKS8otqS/2yWm"
    "dxZGxQ1TArx8+mHjRfkrHcN2Qu4ItkylNjRa8KlQ755kpUZbFKJxoaxrPvRKP/lA7R+1rt"
    "CkX80DCSNItB6WdIW88YbrOx10yyMShg9kikPgUsZVaLAd11LgXBKEox6nUuffDm1QA/dF"
    "a5/NDq9gc9/y1Qbl2RuqjLgTrd/hjwclToLwhdyKro+pAvaQB1w+AU9mWDFnvDUjkJYG4Y"
    "jYpxZBaDr1OCKW21Kc0Wht6SGiFkYtrMY4jt2+Y2gdjyiYbrxObuIV8ick8iwlmUHomm86"
    "Ty9qS3gy9hjH+Cs2gQbPSe/DIj4QTh0EMzukLzpTubVAYsJhMTmHB9TAn//8ATPpG8Peka"
    "eb6XzFXA7FH06X2BPlHRh/dH/oKYvejyLSSelv185ObuI+CAsdIB88+lT2JH9JZpc6GTBX"
    "WiESUxDZb7nCIUU21QUxKAtA2pUE2d/6GhZlucCtEIXYavLxV8hq8vO52G4q2G+c71WQc7"
    "K0IeNQ5vgwrOr6Qcwqpcg2dy9bXUeh3FU2Ug2+eQ3FH+f4oGwDbj2A7KMlX1X38Y23Ya/Z"
    "LN3uH5AnMz7ESm0lff79XpRSsNx60uVYiFCiKhPPPvt/4RrSI/jkmIputKJHMiRpphJCLK"
    "SR7ZdwzRVSiLiG63mWH/vwn6VfgAOYOSf+aBb+gLaKe6fpBkGjsv5j272KEjY0XtvFDpyH"
    "jR3ZHxotWRUaTc6qCbrx8huGcvVdDlq7qnnLxs4cu/FyGS0ma1ST4ltc14p6N8/Bgl3e2a"
    "N6wK9CrWVLcx1bKl0ovVFPOc2HLISUQE5uJXeEagn6qM9Dntnulz2h7qQ0KjKFlJBjEym2"
    "Nk0K3k0NoQJDYdNN0D8gBGL+Mgee0QT9a9/7CMiCR9rbtXeYUEepWb9yqH/lcHP/zQ/+oE"
    "+l8dWrgc3UV974emvY0bpKCQ2cxnSMw8+AUFTZcsiKBDYiw0XbIO3MGaAXE6n2u1vswG1O"
    "kIJBIPfkr3Wo8H9p02BapB1pHLUYV0Qy6HV126MZfjc0iKBAwxZHEa0RUj0Qv0LsBc9fJE"
    "+jPCaDXzAyJyMhbLOBajG79+9ZaE629fvyJ6fz/hxv4j4et+o9N2iseOPkMl8yNPbMkekE"
    "rGRyNhx6XLMDM9Krkhk5pNkr6xnBYAwjxJG27qCYJGR9axpKotzackYjN/YWBBNEhBhTXl"
    "AuV6kvNItHJNqjTDBOMPK5F2nMoT08euTJOOTKmcYHTgvrpQAPdV06tRgiveavQ0wOuAYo"
    "n86BmmWpJAgMI8QOEzZxk9SO2x3rFxNToYG6czqA/7MXO4UuwktVGauEuoAX2doX2RTyM/"
    "ltyU3fHnCsloItCDxYOeRTYgjtGUcGuTiEJiP27awIfJB0zNZ93oTEkFETirIzP82QhMGF"
    "ylAxZbzWIcx2S+iCVO2e5czwoJXEayy2ipA2dJMCLnw3C5HqXbVFMI1SkhBcBmKQQZPc+C"
    "zUxEEo3KR2J4jI+BvzNqNKC8SgcctpnDMLJ6/DxuhLQ1Qpp1whGps/tOx2unAGjk5LWJgR"
    "MDJeZVsW1zRTt7TCTe3Da2PC6uKKeRtQ9lLZeMfw/06a8fPpxIJdFAUFf71YwT5oYEtmrE"
    "SvOsdySiNZ+HDclozSdSpblQlh6GYuFUx/zqJF61Uef3Nz+/Q5cvX738F1kzIT1ilRQy7C"
    "auCugOdOgLuDvLi4ReMilHHmTqKJ+r0NgcWzLMwDh9qdRNRSzrDii9bPdTyWFzZphpDbBp"
    "EY4u6eXitUpG0evujKLXraSXs/MLTwvlkmKcZ1rtSPed6Na0oKXeIKZ8/Qjxfa0C7+tudF"
    "+3wH3CC9/TTTusEe0P5pOT4z3E/IeTQAfjgmB0+A6f18kIY0aWfo0OMsiN/S0QfupkyJgc"
    "m1nhkhGjm7TgwraZ0wFmsaOdidGgGpHXdLB0jIqvQuuqqtPBVTWUQzrDdQAH6VW505ExQt"
    "U5Wj+Dur5RqGS2oJL5dhk9EWkNc/bOpM9hzMo1SmXLHGcm/s7LivOSzXTqkx8z/l+2IpG8"
    "IFmL2qDJfEqdtnxMCoe73s8Li1vFjl2E7DGjAm+0ld5ou+ZPPxuGVNRL6mKj2HyDcEQa5p"
    "45UMioFvz9ZlyVDqx1q2048m3h8+0MmFynBDZbzWbmckulzeHbOQ6Cbs9nTjQiCfrq7IeL"
    "QmaKP/qk5O3Hqw8fZNUSc3ljq25HfYVkdK76XcWoq6q17gVUJwU3os2yqWpi6SnadcIRSa"
    "nn1tvHtqv/UGyAFq12OX6hReiJhutXv0VoKT0GQbi62Wgxbshbm7KPfyHTGaWPfV0wm0sm"
    "fa7kVbrYoBfmnDDGv2PuFebaCFdY2ODtMHfzMRI39a+1RNfsY4tc5poDu8jQrLufqw0wwe"
    "Nspce5wtYWF7pNyzrVCPMZh08Fe+S/SwfifP0YwR0+27mrxd8d+dbVeKuzxd9xQtxnnV//"
    "7a5mmLd6+xXG+YfPn/6UL282/IPWXM37WMlTBa25wDUFfZsOmNkGfZsGhTP1gOqoMiXF6O"
    "IQr5TCEK96ohCv2kGIWNifc50TW6GAIwtVAM/05uS/1IjJVToI29nM4YafSd1p1CCEaMVQ"
    "0Yru+nltX3rmpr2u7HhkHFF1qDdOo4Xu9IIJ3e70Kp82u9Or50Shk0eY+7WF4Y1RHuX5jv"
    "+9ChFbM27woO9v+Yny+E9G2Vdisr4eW21lkL0NzT6sdXYn/9UwXPL1NnuprHFwL5mxOzAj"
    "tRnm1Bno8/8xEWEz8QReKiB+2Qn4ZQvvSKtsP1tuM8aGR/lcyQY/77HBz9s2uAi/SCzw7p"
    "FBBcFWA4PMfB3/er8M3aQiabr0g9gP2Qvxef+2Kx9ID9w7mSPECLfDtXJfS4oRHvhLlfN+"
    "2X3cL1unnfJt9EGuUxkBbZmtvA+cl2HsSyT3hia7VULwUdjso/CZk1TjSbShTUPPSro9jt"
    "3KzYCjnbp1j/2AfwuH+ZluqfNgtYjh4bL54YJGL8+F0yymi4URn+uUwGWbuRyROX0y4nKd"
    "ErhsM5e51GXSvuqdfs8Kxf5iNae7siognA1Pjf5TA6VZtgU7oTSr8owNVJq1z75ckkKgkW"
    "C/095cVxx6d3YiCQVn70z6IsC4XLMp7tsNw+Y4rFbI9bnEW7dUObojqZ0aXU9v7k6Vbgw+"
    "+bPzcwVnMV/V6S1O3muk2i4kNao9ebbp8hGiu5PO5/wTY2lLle4gX4Vk/2G+w6jNgwX0Wn"
    "rVPhOcfv//TpiN8A=="
)
