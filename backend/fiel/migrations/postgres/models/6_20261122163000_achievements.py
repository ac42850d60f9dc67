from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "achievement_scheme" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "tiers_on" BOOL NOT NULL,
    "badges_on" BOOL NOT NULL,
    "needs" VARCHAR(4) NOT NULL,
    "window" VARCHAR(16) NOT NULL,
    "below" VARCHAR(12) NOT NULL,
    "version" INT NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "merchant_id" BIGINT NOT NULL UNIQUE REFERENCES "merchant" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "achievement_scheme"."needs" IS 'all or any of what is asked for';
COMMENT ON COLUMN "achievement_scheme"."window" IS 'over what time figures count';
COMMENT ON COLUMN "achievement_scheme"."below" IS 'what becomes of who falls below';
COMMENT ON TABLE "achievement_scheme" IS 'A merchant''s settings for both; without a row they are off.';
        CREATE TABLE IF NOT EXISTS "badge" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "title" VARCHAR(40) NOT NULL,
    "description" VARCHAR(300) NOT NULL,
    "icon" VARCHAR(24) NOT NULL,
    "picture" JSONB,
    "measure" VARCHAR(12) NOT NULL,
    "least" BIGINT NOT NULL,
    "most" BIGINT,
    "is_active" BOOL NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "removed_at" TIMESTAMPTZ,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT,
    CHECK ("least" >= 0 AND ("most" IS NULL OR "most" >= "least"))
);
CREATE INDEX IF NOT EXISTS "idx_badge_merchan_671f8e" ON "badge" ("merchant_id", "id");
COMMENT ON COLUMN "badge"."measure" IS 'the figure it looks at';
COMMENT ON TABLE "badge" IS 'Held while a figure is between *from* and *to*.';
        CREATE TABLE IF NOT EXISTS "member_badge" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "gained_at" TIMESTAMPTZ NOT NULL,
    "lost_at" TIMESTAMPTZ,
    "badge_id" BIGINT NOT NULL REFERENCES "badge" ("id") ON DELETE RESTRICT,
    "membership_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_member_badg_members_11233d" ON "member_badge" ("membership_id", "badge_id");
CREATE INDEX IF NOT EXISTS "idx_member_badg_badge_i_5c3d9e" ON "member_badge" ("badge_id", "lost_at");
CREATE UNIQUE INDEX "uq_member_badge_held" ON "member_badge" ("membership_id", "badge_id") WHERE "lost_at" IS NULL;
COMMENT ON TABLE "member_badge" IS 'A badge gained; kept with its end once it is lost. A partial unique index: held once at a time.';
        CREATE TABLE IF NOT EXISTS "tier" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(40) NOT NULL,
    "description" VARCHAR(300) NOT NULL,
    "color" VARCHAR(7) NOT NULL,
    "picture" JSONB,
    "rank" INT NOT NULL,
    "points_needed" BIGINT,
    "spend_needed_minor" BIGINT,
    "multiplier_bp" INT NOT NULL,
    "is_active" BOOL NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "removed_at" TIMESTAMPTZ,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT,
    CHECK ("rank" > 0 AND "multiplier_bp" > 0),
    CHECK (coalesce("points_needed", 1) > 0 AND coalesce("spend_needed_minor", 1) > 0)
);
CREATE INDEX IF NOT EXISTS "idx_tier_merchan_1536da" ON "tier" ("merchant_id", "rank");
CREATE UNIQUE INDEX "uq_tier_rank" ON "tier" ("merchant_id", "rank") WHERE "removed_at" IS NULL;
COMMENT ON TABLE "tier" IS 'One of the ranks of a merchant''s members; a member is in one at most.';
        CREATE TABLE IF NOT EXISTS "member_tier" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "reached_at" TIMESTAMPTZ NOT NULL,
    "stepped_at" TIMESTAMPTZ,
    "settled_year" INT,
    "tier_id" BIGINT REFERENCES "tier" ("id") ON DELETE RESTRICT,
    "membership_id" BIGINT NOT NULL UNIQUE REFERENCES "membership" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_member_tier_tier_id_db65f7" ON "member_tier" ("tier_id", "membership_id");
COMMENT ON TABLE "member_tier" IS 'Where a member stands.';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP TABLE IF EXISTS "member_badge";
        DROP TABLE IF EXISTS "member_tier";
        DROP TABLE IF EXISTS "badge";
        DROP TABLE IF EXISTS "tier";
        DROP TABLE IF EXISTS "achievement_scheme";"""


MODELS_STATE = (
    "eJztfX1zG7mR91dB8flj91KMy5ItrWJfXZVsaxMntuWTlNvk9lI0OAOJsxoOmMFQXOZuv/"
    "sDzPsLZgiAQxIc9dVV1iLRIPlrTKPf+39Hc+oSn734TFwP/+j5ZPQG/e8owHPxj+abYzTC"
    "i0XxlnghwlM/WS2WTe6zdVMWhdiJ+Dv32GeEv+QS5oTeIvJoINZfBwQx718E0XuE0cJzom"
    "VIXqBv3x7J+ts3JL4EQ9j340X8X4GLPIYC8kRCtGTERfgBe8EYMYoWMxrwJXO8Ro+ELJAX"
    "oXsaogdK3Rfiy7jU4d/GCx72/LnLwPvnkkwi+kCiGQn5p//884h/jHhv5bnRLAZwvSCjf/"
    "yD/8sLXPIrYWKZ+HPxyNEkvlvhiecKmvj1SUzJX3vnPXwMoh/jteLXTicO9ZfzoFi/WEf8"
    "q+YEXhCJVx9IQEIcEfEJUbgUPAqWvp8yNGNb8iOKJcm3LNG45B4vfcFpQZ18geK10WTy5f"
    "pucnt1N5mMGqcgoygxKH3JoYE4QfyrshiAB/EVfv+H09NXr344ffnq/OLs9Q8/nF28vOBr"
    "4+/bfOuH35IvU6CVbBVj9vGPH7/ciS9E+TFNTrB44beYBkc4oYqZUXoiSOjMcBBNdNlQI9"
    "zMjwz9LoZkLxQcKR61gbGkYEH6+FShfz/DoRz4dHkNcP4zjhHwOf514pPggQuON+j0vAPL"
    "/7q8ef+ny5vvT8//rQrol/Sd0/itKrS5SKqC23qo8/VDOs6nJ69/eH3x6vx1forzV7oOb/"
    "OgxmhonNRs/QCP6oXCSb1oPagX9XMqxLNM/AY4XMuxzShq2E7XEWFHiG6XEP10/U7sPGfs"
    "n36K77uPXy5v/v7958u/xRjP1+lbn66//DFbv6AsegjjjUbv/n53dVnD3AmJwGeCoybyH/"
    "g7kTcncuyrlDUOuCnpi+wfw+LG3cfPV7d3l5+/Vljy4fLuSrxzWuFG9ur3dZGdb4J++nj3"
    "JyT+RP99/eWqzrZ83d1/j8R3wsuITgK6mmC3jEn2cvZS9dEK6WJhxOYqZQ9sTrVL4HI/XB"
    "YWxf1jSasVL0yx87jCoTtpvENPadva5lvz03n9FRzgh5hJAk3xPVNj8q8Ln+KqSVN9Z9xl"
    "Yy6LNRvty0skbFGEmTDLHP5Z49g444YYInO+z5oQtJpRxEgQiSXY58bcW5SeY4TvI27wYe"
    "Ry424Z+IQJUxB58wUNo9jaE/s2rcu9farEtgQb0h6DBWxI61hSsCB7ErVZUCMEFhizIP5v"
    "A/t26yhbP0Dr6PTlSxVL/uXLdlNevFfFVzgv9c52RgGH2vhQsxk+PTvXOdYFxQAP9vlrhX"
    "N9/rr1WIu3wAp9JvZJ1ce7iAx4XCID+9M2/mrYn8VBWOAwYpJrLCX78S83xMcxkk2eV8zK"
    "r3yj432oi1fTc/nb7k30GLFWMz3Dc5OpPllkCxXs9YVHnDQsK4zoOMQazXCEAppY1R5DcR"
    "iWG9DirwDNyZyGa5kVvtVe0rht4XsIlvMpfxVithYpYe32dsqtBgda4S8IhqQK9xbXguhL"
    "xwndUfQlFaa6gqRCNqTDvAeR0tBX6txosuJHGhLvIfgLSZ6Dj/yb48CRGdUNl/eRsaFNL+"
    "Evh3iVX4HVA8h/P//VJEpM4svb95cfrka/HSYMcelE3pMXrWUaTv5ep36Dy6s2Kje3dM5V"
    "CQ5pooTM+L6c4+4YrUIvikggFBARI+DbBExsTYNkpeu5wuOPvsTKivD/PgiyJB0tgVOS47"
    "bbj/uf4H+C2+X0F+JEDOGQoIXPzwDyXMbVLI+feL4XV6+Y7/F/+h5haEp8uoqT6rhGxj94"
    "LvLtxLXw7Rvi+pfLBHGcapdcvgzRwG/VxWp61891zzj/X75EvBzvNfMWjTcq67nJ+A9Q3q"
    "xU3h75j9fxp2XrwZum4E07aCTKMvfKYRzGzpJFXFSH2hyoEQIHTDnQuCN0noIaKXDBOHCS"
    "aBMTXXFfpzMS+7ZxoCL1X50qSP1Xp61SX7wlx1r3uFfp4KybnnWubtNQ+6RXqQao3pyopL"
    "OftKeznzTS2RPIdI95mQpcJsan3KdOHJjRxr9GCHLGlANyP+2fb6+/aHlpXc+J0P9xM54d"
    "4+HvQFEgUfHVZrIkd9WWxMx7iaNWbPCuBjoNvQcv0BHsBcUAhXr/2ot+VgBkfBx/RsAuXc"
    "F/ptORxAssXh53OYB/SRds9P3+RMNHFFE0JcilAUlzvIX71aHzuRe9QY6P+RF040xxjFaz"
    "OGAdEs5+/uLKi2ZI/NTf0/v7MRJJLnyJ8OFG/BP5Urej2HnPnw1J6VYrB+BnPcidBZrYIT"
    "SxwCETzWLxMk0vrqTDSpaafa2SZc5XdVjYjSzzRehx/TWSgNwqt8sk+7OvX+5WeveWXBMu"
    "A4PE14IK1Fzr1Nyq9RKR+UKW0trujyqRwPPSCKAl2utkqiXnq1QQNFBQYbjxYFIUXpBBRr"
    "7Ngikx5gw4XCEEHtvMYx+zaELCkEqSodtlZZVqeLLyTKn68qyj+vKsWX0JdWqDfaIs8Vpe"
    "Og5dBtIKneytcXf6arFIoTTHpw9e8AKJ3okpJXJwINyKGGW5SHH+5ko4HIVPkImUUeyjLF"
    "eMyap0+toW/I5H6neENgCFg+ZUyUFz2uGgOW1cRGTO9TMdgHOCofm/Ts9U8mf5qvYuC2eN"
    "DNoYrQmXSB7f1OS6l24AarRtl37F5yma/uo8UjnB0B6p/lO2Yqi2eZ6kG8DzZPXzhBnj6p"
    "07mWEm6T7b8VzVCYdnnJ6cqrRO5as6dIJG+1QfBw9LblXoeQEKmgHqXir+0nZ3acNbCub/"
    "YCWXURuTWMmL6CMJtmxm8plvdCf2OT7B1trKpFKbQBjj+26J0m2yy/E+Hd0g/UKnWwJ0lb"
    "YxHOgpWizZbMKW0/wTtoTrK9/vtrTdkA6Wlo+yWbjYDux1QO4o/5/N8L4v7TWQ06jpzP2R"
    "i/VlSEYSZ2721rjLmXtfWqTSFznJ3IzC9RjFTlf+x3QdtyUWvtb7kM5FlmdI3iYZn3FqKE"
    "M+DR7EfzFacbzpir9AH1mcHirtg7ybT1HpBzBdOo8k8W1Dab9E97XC9VswSdUIKSgGaIL8"
    "QcWZ8od2Z8ofmvVvUCrxDK2OXQYdC/NDclNVbJOOMXG5LaQce/SCx2QMW8SQYJ7L7xOXL4"
    "176PMrRWz5Bk1pNEPCFSQa1sSD2kQ67xi5BBd99eP6BmkkcicfAnHJI72cFsuQP7ctLrKr"
    "YDmPmVDu8FV1TRbkNl9Vo5Xo+eRFohnmfZLgo+05U4qqdQTVGjE16E9w2LrhWDZrO+OrVP"
    "0ceotCXTtoZc5vF22UK0Q2SxZ7YAZX/FCV4koixq8Lj29nkoFRoQQ2W81moXEb8LhEBrkA"
    "NvM3TQI1aNpTpgPdT0f3a/gWGuxo8kK703EpJ/m4+NDm4h/XOh1XT6BNrY6zaKjEZVMKlL"
    "Y7bFhp0UZvjcjkZvxkEPf3XoCmIV0xEr6NnSoOpY8eSdv9xs2HhckgGgKvZp4zQysSDziM"
    "3xIqbtNL0/fm4J2xWCyNO7wzYKLuxXbialM44UJFdgO0w1ylGqCRupN5fWCnPgsFF+zU58"
    "FmDqFROUiJDixVmznM+P1nxOIKIfDYZh4f0Bthm3B+tu4I2xixH39EWc5599uO4LwVewwI"
    "62pnHPLkOWRLhD7EmwwJop32Plh4rVlI+Xvjzu4HC08nB+n07ByFOHDpHE29iI3lfqXbP1"
    "3+nq98i7KsijleI5eO48zW1YzOx3GCUTIhK+uiusIMBTSKc4maHq99frDhoC1wkVnpIoPG"
    "CoVjTMVd09H3Utb2ktx7v+rAW1AMEOD+68DBwbsXBy9z6EKmurS3Ji4ooDnxFs2JLXIDgv"
    "9gZ/4D8Ok/CzbHHRINM5PqtPBA28zpkDxxFcOEz1VK4LLNXM6E73StP5a1TgrOX+M6BJgg"
    "d2gOHHQ+NDwE4hVGl6FD9GuhymQAf18BqOxc9xCB+lza6shYoRqCqkmBSgzqht/SNx/f34"
    "0kp70HdG/zjQaKbeUBV0A2uxN7wPZTaavjukVVwa0pEArwFnpfDwBrdGc61uPb0JNbMD5M"
    "xnzOAEl8scyc9vgiKa/a3OIgyLuf46hodY7zJudv40GMdMnfL5bGXQbi+J8XPHlRfGJFIT"
    "ddkEDS4WA3nyEJGv5cuSaznA0OePWNpNH0PyDh3ha9ZwzRRKVg1wDatNuN8E46tYfUN+7m"
    "kdHajHXSyoPL4HWa/VG/AQ4TyIVew7vuNexyQbCeOHihdz9WyMBFZuqfWXj6aQplGmhZrt"
    "Sy/ImETGq9tp7vEsX+/F8nuz3bvU3NjJV5ozhWlRIC01YHsn6hXmDE5QohBCtt5rFP7iOT"
    "vIOCDPhrM3+hIwpEoZ83ByAKDWFQG1mxuzAotF3qo8wRAqFbo6sWCFUpI80L7rYslCyX9w"
    "1EXtTaCkC57YbZPkKasm0Lbr+m2wzn2a0lKrtk3sfoo5t8oxvCf75Scc8xAubNFzTc9sH7"
    "GG/yZzod0sO3y0SL/AaVJFqUb9f2RIvyda4yS2IxWzPPwT5iM7qQzYFoLtiY4hB/8Xoiw8"
    "8jx4vWk0eyhhJpSGqw73mvBm0uVHIaLtpTGi4aGQ3YdUPCJAK1Hd8SyQAhPlEqQz/pqEM/"
    "aRaiCxmjA3G2fn/4jkZHeoBz8a0Jb0YDEG+EeI4Xk2WolfdUIhle6PyVUmPRVx2NRV81G4"
    "tC6HzUZ+gcarpboR5S2M3xqVlBd4UQQqs28xgCSxBYspEV/QaWLPXO2ynXNjjnI3x/vx1C"
    "GrVdR4kQhC+6ARLvEv7Ihok3fUuo3ie7Dds1DxEfFZRo6HKzbTuIrsUeA8UHImIHjvXkCp"
    "kk1lNW1jomh5dXbYr1tIMBU58sNg7GHfEa5i8fdHyF2frBNQJ9rVJh87q9wOZ1o74GQmG7"
    "jCRQP5mtrhxGyAgGCG+XWMjQ/aEV3B8aYUbH0RxPVlDsMULz/348fffq1Yf9BGp6htinD7"
    "QJcHuL4Gz9Vg2C7dSYZIjupD8w//iIazcT7b4ADcLhRcl20h5gRabMi7TuwBLJAEHeyYxD"
    "67MVjlrLWAZRqIdvQTJAiHvus+Asw5AEjh7AJZoBIvxKJVuhPVehMfTBm5PJv2igJYUrRA"
    "PEuH9bDxJCRpAQcmit+SiSBRqRaktjqZbyvdshn7VI3BKmATbLlNYrbgmTRq3iUcKU9MPd"
    "NvI8tK7B1RInEbeikdBHRY7ytrVOxW5/SRKeh4jZgorlk7TKeNsIdLzZ8EbP1pLq5lOuLs"
    "68xZZofc43GipUU+w+bCuy3ok9hgpQ5G2d0nDnKWU0HCU8jDzMydZS6TbZZagg7TMv5igB"
    "WoTUXTpb323JLkMF6aDZQ0eKmIBka7TEyqFCBD0HlBRK7PmTSHgL+A/bVqfke92lWw0Vr4"
    "CstkTpC9/hKx2uaEqNupDMxbfcVjlIrLqbdLPBYrZks4mD5wvsPWx7B37le71PtxoqXmwZ"
    "Pm3tY7mNNxkqRCsynVH6uCVGPyW7XAVu/FgPCSytbOyKQv8Q4nk7rNcBuaP8f5S0+myr40"
    "pmUTqA2Jl55IkI63fCnBmRpcDqY3ZZ7HqbbzoQ9DRT/rPjI8n4L52s9oT/0kne3NvpbkaQ"
    "T9fYj9YoJZyTN2hGVyi58BEOCSI4DIg7RmzB+TNGOHARCdxmI6itd4MqgyOtMoD0iFGvoy"
    "ZE9CTynmSylVKf4KDlUJfparBOOeGucM0O/H7TId5dX3+qZEK8+1g7uF/++vnd1c33J3EK"
    "BF/kRUQOuJBJk0RG6YmRGiF0NdAUKTUW4HncmJibhbLij42MqJMDO4zZMeX3suRZaK9gyA"
    "m2KmEwAn/07/fLwBG4ounS8yMvYC/E5/3HaP9CaSeVDSE/1q74Qg1+qM7iK+htTvcc0XsU"
    "j+QT01TjZznWFlld01TJAVVJAW3PAG0kgDo4DD0SO8Bw7rTSuJql9HBFq1/R2Pfpik1cLy"
    "RO1H5Xd/GgbQtgg56mxCarGZEo+2rCqLrDHusJ44j0ZyqcDC/eX3/++unq7kq3ulC0s4kI"
    "4nKKi6g4TI4iIbCMxdSJSsXFSXvJxUmj5mJFfIf/SCN1tkkLI3hMNSgRU/JJFJHQiBVScu"
    "CGKTdC8uSRlREnGqTABXMuxAkOE4Kd2STBVfMOb9kBrnD1Kzwk9yQMDcWShBgeB/PHgYNJ"
    "zK7qJi3wwZQPqWFQJKx1tZpTsDBaNgIhpSOkYtwmLpYlBHQ8FVWyIXkAewsviONJ5oZSp0"
    "YKQsdc+MdQmru8WzYAjphyhMt1Ljqm2M/8Fuq8aJACF7bjgoNDo4dCRg28MOXFnIq71GOO"
    "qYxq2QA40g9HpgsN3UhGOiBG9KYekV8df8m/y4Rhn0y4hjrXNQNadtij/p+/crQGQFpiNQ"
    "mXfktvm82hhvoeeww2pLVdN/yTX1x++qQbZoijoGnS3Byv0ZQk+XIoSZk6cDA0x5Xca+UI"
    "1OkgVaDysPSRKkB+XXjhevLIQTAO0FW3sDphQIQRs+eEJN/3wM9Git6cBtFMx3PRoIOrWX"
    "Y1FyAZYgvQdkLrYkmzvk3ApkQAaxPWexo+eE9cFeTf1HM8Sb+zTk1SRg5qpIYaOfPcGL38"
    "K+rq8vINgAcaPOCfFkq6Ybf3p8wJBjcP9uSlUo9gsaw95edls0vwfCmaIoqyby2FvEYG+n"
    "jv+nhS0zohTyS5J3VUQiktXLKyUEpSSK6pvdTJANoOaGPHum6Aqk47IIT37PeNZlzIzKiv"
    "V5RRpQLx3rt4j33qaW+MBT/pOOu9oxkikW0xpNyFQ0RJSphmfXPlF4QOd+o7AZOMmbRcuI"
    "ZNwKuU0ATcuibg9k4MfybF+qJPgmIX9mbHFJXZ4llvj0Yoof/J4gdlWVtbj/H2c8W3mgya"
    "DHyWNAnJJ0G3twhh+ZKNDUIuA5TdeEjUZaKstfoY0QXno4uma0QDgpj3EPzeC97Gf4i3ku"
    "WxIK5HZfrbFRqGWCyDxqi9YUjCZoOrv0IIN7/VN7/jU2Y25KVM2AOTLfMgDInHuT2kK09r"
    "hGBHmSfMppenNgtqhMACYxYwwpgJB6p0wIDtbJymVGpy40caEq5U/oWsFS2XAc5KqtsuNV"
    "HcYrvIRE4P+A5wyFId35qcVcA3lQs9wHtb7DRQdKsytALu+8vb95cfrmp29wbvR482ejIa"
    "S2ak50OzOqz0Ys1GM/0nbvwStFgKHwTHA4kmHug+pPOm7d29VGJQ/1zxAsU/5B9gZNtyCY"
    "47jOxtkoCPIvtXfEnRi6d4VA6c/Bv/V4q4/Lxn621G2TDTqf9h3XYFEg4Ntg1qdnt4QFtP"
    "2SZAcCSKikGIAMbl6oJerVPKtJztYPqabjNUmGDc27aDJDQNg9ocWImB0JwU224o1GbUKg"
    "f26EIwSuRmxS0MV5ghlwbkTdKC1YvQnHBpFTfoz17BAVtx80HS+7+H/TbaHuLHgelhjWLQ"
    "aXoQSZ5Vux6cLh+gGnxyqmJi8FUdHT4bZoZ4kFrbQbfpwDnJAFE+f60A8vnrVozFW/W8Zy"
    "a+bwPh9lzbgmL/ebaHCVbuJKPWCYlhVmCVEnIDrI4bgzEPxryNrNiXMb9L8+ITjT7TJ2ng"
    "IXur06DwaTSZZ6sUYg/JwAYSROEaLZZcsQ8iGif1Reh7Ljc8MZHo3xANUUTpYxxrELr/9w"
    "F5wPFbsiBFL3tCeqDFoqjLfDBpTQlTmHrJJdK/kQsaAN68vi/EAcOOUR5XkxYY0ZdWVMK2"
    "B8UomXt9V93zyNiiqiE1T6VSYlEf+mcC8yd6jKdePanISt3zK4knjSUckGmg1QWdeugiWV"
    "rqNr1ZG72Kp8uiKVcZA64rrkmEQiLqz4n7BrEZXQVjFIiOCnE/PVd8FH+BpprmMog8H3Fd"
    "MWjqpL3uLPV1YyduzSned/CSkbwFW/IX5zZ4v625M0B9tYYRZa8tZrKLWnFMYk5ts4t8tJ"
    "qtha278nxf9AVN5mnXxZVSbOJcJTRR9xKWIhPnzSmJZbGlGpuoUtmMvWF44lQlPHHaHp44"
    "bYQn8htBS8aUqUDKmFd7iBmApkImJ7b5nI8yzWaMHPErfJ9rPjREK+xFaRTx8IMOIVLUCv"
    "2QIkWMRJFvxOYqJdSR2szl1PbRvtKqdHCpHbMD0rLHywr/Y8kn0ItT7LLY78geC1XHWFUi"
    "KPgcD+/itezg9+7hPZArsnLgZa7I+hPR4YpMOsCVnkbVwDhKh4Ihj6FHshCR7Bfo27f01W"
    "/f4nzYb9/S/t7i75AgtpwzUdgUzUjsP/QIGyfUU8I8l4g3pLV9e/jEzUH1n+vZEdlctH+A"
    "v9JKf6XRyLtth90Z3S8vB8CHAvf2mQAduLdPAgDcVbMcvPvc5NPIcyhRAfKGjVkh7dMyAw"
    "PSPnVU3v5qONPgtuQp0KlMrAfTBwJ7PSdk2wLOAeaDtJmwvUA1zAwlvZrOsoicT0nIZp5k"
    "2mqGbdYPdzPCnyu7DcMz8JuRaS4eyFazPH1aN5rkacaYQsUrckLixoHzaJZUoIZkzn9EbP"
    "d6WWEqCcS/uVxlkiJXoy0gC91izWjcYRZDGs/B0njEQyXXjrrnzRRkAL8x/PFUR8IMIq5V"
    "Soi42hxxjahvElQvkQF/beYvRNQhov58GQEh9ecdUj9WqHuIqZcN6qdte5+VCsYHgvhOO3"
    "s1j2qrg6N2njc6OmrP1GaHx3U6QIe4SQ1S058hXaES368KBFGYNEY/dxYtgXvDOvfGs2kP"
    "HJ/t+uFXqttQ6WF72t7D9rTRwxZcSodNtRBXaYT18G+QQvDfjAdpxtAE30dJr1DtZKOCFB"
    "6F4yyS3I/DJ6+RxMyq+kiur9FQuz6ySmXzlat+8vcCtL7rq6ACAWOeXnfIgWSWeZQPw4GD"
    "1WHbhv4wy7BtQ/kgZ5xf8U3Y29vzpsuhN+8WvXmp4yzD0Gxub5UUaq6tjh1Caf2zYDOEiA"
    "9uij+RkBGmzYEaIWgREBs+lthwdnQPFBi27NSrwlx74LcICmfdvSEw3FVRkTVA2g4k3fqc"
    "IzmcUJ6je5jEw4v9A9TmHOOJWpTm7W2BlvrUvmMBybB+KSK/ymrMtSuXSifvLt1yQMBqZP"
    "nUgZDk+Eiwas/wKSd9ZcxS7C+yIHThE7QKaUSyVh3Z4Iw3iPOGJY2IVzPPmeXdPdaiN0hA"
    "o5YWIj1sukXRk415s5AuxKXy1PecSfk3NFjTHluQUw8wxvBSLWeoK2momTUUek8cjwl/uL"
    "TGi9fphgf3mRLcZx1wnyVwN3wCOj2rFBOfs5t2n2nPBxVcu0163ipR9z3/TvzSuiEODavX"
    "j3RB5/XtJEsnYbFWpRo5oUIP3hMJ4ua6XjRzOS7BOKkvFveqsBvERN20M5dQDorpuvHQgR"
    "fo0vfjFl6iW5e0ZnlnH6SSKuwsWUTnJCzlCkM+sJUX/EF789h2yxwkHDD4jOxVJlHwQ0iI"
    "iyJal1cql77KROX2ecqNacpC1k1S+aejXdXpbEbemsS8B37VR1K3KqU+wYEc6hJVDeUpJz"
    "tCmLtExfX1p0oA+d3HmuD48tfP76447jHsfJEXtcgT/fA9hO2PIGxfU6k0Es+qhBC47yts"
    "nAHbQ0zzfWmrI2OFqrlXO4ZWNY3OzT6OKJN6dmsrxmqWYbF4o2l4J+wvMdwJs0cWW2MZYN"
    "8xtOBHhr9NEfZ9ukpGzXGeiElzqzFf7DE0Xzqzph3Y265q/Z+zHmdg9tkgusYdZh8jjJm4"
    "2qt0cJcYW31QEwpzvHZlcNfkPA7YKlEtDmxzQ4LxJi1qEJaKRZ3kgM07zCOPxYrR41wjhZ"
    "ZyNvMZCjsPrbI0DCudKE2NFDTHvtw/XQ3CDaYoaPQHt40dqi6gxmFUKBzIhEgPGH8qbXVc"
    "YkcV4JrEtcvHlrk4Zd61kvuzw69WXqWQa7HgZ40GSbYDRivscygQfyH2bDESPpHwLf/bX8"
    "eOsXS16PTOkCfNqdh+Q+gKb7GsH3f4y+L/NvBvDxNn6232E5iGh5UapJ10dEg7abZIE03c"
    "fR2Ac4LhpTeenim1rDjr6Flx1mhaETv7dQDOCYYHcP8JDlMvjGYulvSmEIawHOAyTZcFfH"
    "xod6ArLNq6V9CLJLh1NKxJ1w/vXF6oCNaLdrl60RCrPg4ellwf08G3TDPA6+tURba2S9aG"
    "XPWCyQyzmZZoLdEM7xSfnKqEDfiqDv0AQgfP09d4wN4k9WfqmRg9GiUwpacxyXDZsrK5UW"
    "xxnA9ed1mzS548Z9u2Cx/iTYYKkcN/5JYAJe7T9/yPoYJU+E57gWpgnuYKVF4wpb9uB9JH"
    "scVV1kF+KCB11TC29kDSrF9U731k1YXba+Mjpf4Mi5Dck5AEnZeDepuGr9XtjsuA6KtFQ3"
    "pPSiIMxQ3aHl9wizUq0YUke1bUNomyyiS71veeCPrPm7dI+PwZ4bZHhHxyH8VvJhECRDmP"
    "xgiLWbEh9edcA5LGGnreXhJ5+LkSUQmW4l5IEnYhHmGDaj7uikck3GpwoBX+gmBIGQCnJ6"
    "9/eH3x6vx1Dn7+ShfmkqzQ+GGSnegAh+u2XOiMpl6eto6UpLBtoHad0rRZcO5E+K/Lm3cf"
    "v1ze/D1vLZx7Ej5df/njO0lz4Xd/v7u6rMd9hJDyjRw7NVLw7Fjt2QnJE3004nOVEnIFbe"
    "YyFCkePFkQKnts8KJCleguq0Ql570HeG+LnQaKbvUZr4D7/vL2/eWHK7VuwszBwZZuyP8M"
    "b/kmA8J6pxNmS/5tiXOj6v1ud3AkPuSJky1U6lflpl6Ie443QzgvLBujkGBXbI2wT5fuW8"
    "TwOm4FOePwITyly6iUBynvUdXn5pBbafEFOe7wZWTnUTkBKF3fT3LKYRmw47y0Z9BbioRE"
    "DH300oZ1dTGjlHcFZa5g64JHA7gMHg1b9AUwqJ9B26XEbvlMwocOsyZ5W8WumecrN3dbWl"
    "FUyqgRDXBFuDUt2Zpjbpfwv9+iZeBSYXCILrpiqLQzi0OvXM9AAgJJw6UeN1bpuSS68kK3"
    "JRskVpeFc9Amu7ZJLui39KyAj9vKTeZeQCU3dmdAokoILDA/++lQJN3jXyYD+I3h97373J"
    "BTR79MBeAbg+/gMJSUF3ZPak9J9gf7y+FhPqH3BrCnVPtD/mRQyMcmkIlLqkIIjkerXVLC"
    "dgyIAZMrhOB2tJnHeMpoOOVPpHYlZJUQNAdjWVpyrajDXyIC6Pvy+ApQe/D2DrLybVzz95"
    "YOoELyVCYtAF01dGvS1UJvesyAVmd6xp5NvvR8nUqKUBphEL5ujDKPpTTfp33lxvKkbHWj"
    "QOnnupNU+MHHqPGyj1k0efKYF6UKUMu6mtuptEooyPxo0En2Wjxbb5J0oopfcHzMNSfO85"
    "DOJ237E8z/njyStfTtxp7S95PmTODut9Pdn/BIt2VclcrmrBvT9KZdNI4rPy/aYEMTOb0m"
    "cmXhow02NJTTSNwr3RIaQFep9idCRqO9wPxaae7z6465z6+bY7ah/dzu2s/pji6HkeUbR5"
    "ZXuk761DHLQKxSgivQZldgxquQYKY3q7ZJObwH61TpwTrteLBOJXdCzY5rYN4Zx2oSw+gL"
    "Uyds64TmVvjbZzMfbxSxtzYXcZOgEPsT3ZqbBmEvkmTQtTeQeQCZB88n8+D40vyGdfKPK8"
    "dvWNg3Qgs6pliDGKwxm62xX6gXGJncFULIsLKayQFZsQnz0ni3DperlPAo285ln0QRCc15"
    "XacHjtvMcSjmPbiuBKVwNrCgnMqiy4UaLfg2tytJnJjOPJGS9/NYPJMcHmgycLCufXk63/"
    "b4fi5tNVB8a3efGr6ZnO4FYo3cXstkuwbGtZtNO7u3MSBpEhKOAettUFK82YDOubzkZSqL"
    "mmhPuMn7hgwZKwBq49gk8VT3AdOwpJ80KrylmLpJtxnqWZpi96GfQWXvxE6DhYkuH2ayUR"
    "oaMH1Nw1JDxYiGLpco22F0LfYYrERyyTzeemuZlG00cO3J9ULiRJM5YQxvLaU+xJt9TvYa"
    "KmKi9mMyX0Zbi3S+z+el0pz2o8SJLcMnst4SpNt4kyFB1CzlbPPsNZHTnKn4Nd5OfbKiXf"
    "48VQNc6s/cZsJiWNJH5SdXfbyihm57jPdt5IkgJj+GrtiqB7wSPffOG5SGolmQnY64kBRj"
    "F8Mv2gux/8kZki1SqMJOR0N+x5AIMyMWkcUYLRlx0XKBpuu4C2nk+T5KZ4DI6rON9pBWbh"
    "ejNMUmMFTSnpiHoGmrW455pYV/RgHRWAiIHy8LYGTagRmgn00JaZRHkG6VaAHaj1WFDJ6q"
    "vlIaCp1sy2hwMUv9yNigaolWDqDulLxdtnjKrVCJTVG2UNutirJNvNmsuKVzMqXuGq1mFC"
    "UJ7MIOwGIOGwnTQQfcXPC9QDILQZtaZeBBvZtShBPPW9ZtKfmBeSpKSxMmLsS4nGOTGWYz"
    "aKNkqTkCmvHBFbP88WrWCW8eIJcT29zLqpggF7u/WF2KtXBjl/Pj9Bs9DLrBg1Ifq442Vo"
    "0uVhXhr4Fync7mY20I9rkK2OftYJ83wIZhiJvU0UGYeoxEkW/E5iol1E/ZzGUyX/h0TfRN"
    "+hoh1IyYKmQ180adAzVC0Im3Y4HBM1Clg0Kdfrxa2bnuwa/1LDqY1+RADx3MG09GkxWa+S"
    "7bMeIokl2qwkA/y0XTcXjpzDzyROYkiG6dGYnZ1fAgNheNu1yJuFg+YcV6hVyFzD/zHUNC"
    "++N4MnRPQzSl0ewtWnn8TCwjhFFIVyiakTXC3EKn9/eynIWt9trscATXoJWuQZGvxCYyJ8"
    "k7Sn2CAzkTymQ1Vkw53a7Efv7Kfs2Ld9fXnyqWxbuPNaC//PXzu6ub709ik4Iv8qIWnScp"
    "fdAHvEIHiGsgHhDiSnJu1TyvOfEeW4B/EZ/54vLTp5Ee7iPs+4gLbBysxVyQ1QxHyGMIs0"
    "fiCklu4pBV8WK1O7EaPqwV/+HcIjZkRkG9R278FH/oi08ff4y9Bro8oU8kTFgRZwLeew/L"
    "kDCUJyAfvrvmlPjmLMmJ98iRd+IzX1zeTq4ub75cfdDlSMyMKXHonLDkOaHiU3yG8h+jP4"
    "9DhSmnHdM46kyBbr2jPrv1Lheuoe+8Sgm+c6u9qnbFuZ+JddFwKZm5PNr7mGj7PMy7mByF"
    "x0Oth0l/Lo+kxlri5siLr9tdG9N8yUZvxp/4l+GXsecThFM9SaivUxKtCAnQ78QUgN9x5d"
    "ZFv4vo75oeDAN6gzQpkQYFrgxLXRmRr9WKPycYYP7Ba7UBTx3zneoqaflraYBcIxvcKK1X"
    "SmNTXnWMTXnVHJviOXogZ+sHeJD7z1paeE7EL4cmvn++vf4ix7dEUjcB+Dvo/5DvKTVEsC"
    "zy3oGswKKi9meIfv/58m91sN9/un5X1+fFBu8aFVqYSZFXczaUyG0+6COuS+QKSIR8Sh8Z"
    "wmbent4dCz7HUNZSpkNLyUkg1cG8NpHqop5RQIaPKeaeaIEQeU8SedMZaqnQ7THUkmnsRx"
    "tpAaflqE+nJST8mpzno3Nagm/6WbA5JHP6ZMTmKiXkddvMZbsiEM9G7etIa4X+6KPdxhZa"
    "cJ9RX7TAgi6vai3v+gvXlCGTBG1qiLaHbpKq8olGBOcSxYvRAxYV6m/RI1lEceIo8iKGSO"
    "Aiyp8v4RPxGPK55H2BLtECh5GHfZTwDMWceoNmIpgTr8Yi5zS+4RoRnz18nlqEKEuyTp+a"
    "+FtNsoL5/C8h9PiXEPc4hJDsDCElJ8lAR6sQgiZutY6WPYSaLC6RgQ5uM3/LAlddkJapQP"
    "s2d3TXL0MdE6hGCmzozwgq14FBdZ+KIVQ7jAqjonJVeUuAh2bu1LEti9oeyib7Np3iXsut"
    "llPWiXmj4RRlCzfaTT/FjXNw2scrbZ/TNHfal6lYKXFj6gTz6tkGW8ROWyQk2JkZOozLlG"
    "CNWK2tisbPC7N+LxVKsEms5nLam2dNsKTBQkdf5CrZgJJBeguTly429auqRDQgTJ+9rfdM"
    "1IYOSy/TOrc0QYY1b6RugJSe/l7btnSZ2dC5pc4FVRO7P/uuzbLbbNOpG3OcxaKqWOQAhz"
    "h4jEuMcbm5Svqz3xaWnMeQF8QzYXCERN5n0/brbVeDkifxgWAlWmolxv9t4N9eKZKttzmB"
    "HkqenmHJE4ePSjSXdpRzggEe5S45keH7Qyu6P0DFky0VT/Hd2YC9vbNlunxIka/eDP10rK"
    "VoyUQ0dY4GKRj9pkY/W5DATZGczL1AJrQ7R31J6YEfxk4Y/hu8hS8s2qnE7Gz3wNTp9liA"
    "85L/35EIHSgigyIyKCKDKOLI7vgSFJE9CzZDEdlz4DIUkdkWVYMistIztscisjjHra8qsm"
    "HFNHdaQ3ZLHsQ0gpEkVpa9Ne4Kl7HSIoWyMYafRItqz49I+CZuyJsEr5LKLa6HuggHZIVE"
    "XltrLZjZJtAC8NjE9BiiYSohhHOVGM15e4jmvBmhCbnRHnpYJ4xQptkqjmAb2PsOJIBbZA"
    "RukUOf7KOzpMAt8izYDG6R58BlcIuAW8RGVuzfLUJw6K8n3Jjd0i/yhe/wlR5xHk/TK1Kd"
    "/AUAdQK0WLLZxMHzBebP6pZQfeV7vU+3GhBcu/SyfV0KgcDISOJmy98bd/nZFuVVGx1tn2"
    "lA1kgk4ERous4zxd+mo+IixOVKQNy0sjjxnTHkE/eBhIgTheum362nPY36LIEjzlpHHJ6L"
    "AXcm+WF1StDWjFPDaOiScBKSex2XaIXIyC9qmWivuUVVxkmct4+TOG+Mk+BQLQPDZMgm7f"
    "6O+44z8PZ81pMMXz30CxoQMsbAOzgM18KM183JrhECC7ZkAZWI+c34U5mcB/DVwV/N1joB"
    "sXQ5xMK2iIVRx1mGoZG/t0YKfn2rPb4QpXsWbA6JiFUbxm8qpBDAsZnPZL7w6Zro92atEU"
    "KxmKmy4lMnduNqc6BGCBwwLtezrmfSs2QDo8vQ0RdEFTKA3xh+/gUCJuojDURRkxakUW/x"
    "fGgTvfs20YkQ6QHh23yjgaJbEbcKyGZaSg/YfiptdVySRBXcmkqnAG+mhvcA71Vpq2HCW7"
    "NZFOAtXWw9IPw1Dm7cVfccJtRNjWC3XeVrEVaJ+pLSZT0fN2fPXGcbDYNDv2lmwiQ/X5IG"
    "k+PSUWs2o4tJzgiFcrMAxavH6DGgq0BkrcS5KivMUETFGLB75EVvay9OyT2N57kzxH9tJN"
    "JdVlj8FTfl5+/xtyRVabv9LEnWzM8l9UIE8f+hUs0mxpRJs2vEG5VLGFJurE250czz2CbD"
    "wzZ9ctcpHouQCj+oJL1A4HsVLOeNS7maaFCitxnw0Yyu+EZCviAnLY3URf/kVAH9k9NW9M"
    "Vb9fA2x9T3zeJANVoIENgcIAhJtAzNBjDWSIHPNvM51Wp0rqsSCSQlbr6xUrhMJGaFEp4j"
    "m5+jB0pdZpJ3WiOEpFOzMIbrMcc0z71JC1wwjOVxm3XBv5ZRN9oGLXDBMKTHLzQDBlTIAH"
    "tD7GmEfSP0q4SAvxn+UAJiAxdWNOTatBb4OQlgvgXm2qUHZarB9Cbat8zhyqNojWjqkyzT"
    "W2xRxy5JEftIirUQDgmKv3pSNaRraV8oGNoXrXb2Rd3MhuKPvRd/xEYTvy4NpH2DFKS+qa"
    "7/SIKJiI7rKvtlOkDfsNSVtAj+zlpX0ibtAXdV3H3sGMUmKoRQi2S1SxU6Bj4LNkNl4bNg"
    "M9Q7HfrSPHi9E3DhDbTOtIAFUHF2WOU97ZSnzYAaYS8y6Jlkq3ZWmkHn2L47x0KN2T5qzA"
    "5XI2mZJrPLEkko5Ou9kK+99qkEuxeQLdsAxwU7n/g+AxIZklh/HyjdxDsNCadmFV1TAWsC"
    "l1XJqRY2ljY6Jr1L9XGuKZwqj/NWXaiLJ7at/i57nNtr8JKmsX62bmMN3i2dk2jG0UrK44"
    "jbLJ2TL5FWvOXFf8FSXDWNmjcoWLOyYC3lVoMDrfAXBEMyhHubabUIqbt0It2GzzUyi3NB"
    "rKmugDGDRbmf0pzBk45BgyfNSYP/XHJj14skuTWtsqFMAtJBIh3474omi9Djtq5BlqqMek"
    "gwQ8L2c2NBorLqaoBlKgC/L29wSxsVbV+PahcV25igahqWT1/FLnx/efv+8sNVbx1uTEzI"
    "1J3RZkQW3o5NZmRYrFQcafTgPZEAid9SarTC7UMkesN8x5B4JTEeWju1bLNRt1Eq68ICFq"
    "mVFim0UNmZyQQDoSzQeWZc9BKz/ho1Ush7szrvDdIbnwWbwYYBG8YWJhy7DfM1cYOPJPZL"
    "9lan7bIoLdKIf0Wi8yOO7QvEiM8/rSMSJl8sNT/KCVaafSArLzOC+d+TR7KGxo9gtdgmdC"
    "DQc9yBnpJ00UC5SjVArE9fq2DNV7ViHb9XxfrRCyRiWq1ZQEZrM9YjjERbM0RDcUWS8Mlz"
    "jBqY9twiwOHAPNBQ64CXafYH+Wi0l8N9oXK2L9qP9kXjZBtHNfsIaNqW+nAQx5LHJhw4hn"
    "3JbfmOUp/goEUTrBDWGDDllLs67Pkr+3UxvLu+/lTxLrz7WAP3y18/v7viF2l8/vkiL2rB"
    "XIBmHtCXUcP5N64u2v/0ccA9x3AyldRibMA9pRkQ9L1lCmHfpys2yRqUakp0CfUexXpm/R"
    "+tVBfjbKWFL63nuUQxmF5qvZ1lCISYnOejC4RA15ZnweaQzOmT4XiIMiV0tbeZy9CswrbY"
    "JlTrl56xnqr1DxPlvCEumce//IZwUJk03tlcNO6KfIb58klYWr95EB8KifhFCLNH4oqEyj"
    "f1Tq8z/qMQjhDlZwrhwEUOnZM4PxMtA58wJiZVeQxxuF2+BRfxoWQI3+4+RxJ6lcRZWwbr"
    "1SOtEY6WLFsAsVYrY60OZTKDuLPpLJPpHHAbbWJCydOZPxkmsauC2uro1Soe7snFjPgZSX"
    "+Bw4/eE2jNyIQtqK4bqEa5RxfQYbTsHl1A6SVqaOdUacGgtdrUIb8uPL6dAaOrlGDQ2sxl"
    "RqLIbHxplRK4bDOXQ/ILidsoYCbz33cl5NUIh9eC4fSlUkLTy46EppeNtA9udPp0TfRbOt"
    "YIBxQD3LNiDu2VD82Bg7dXtk07hP7Kz5QFiY9PmwEVMoC/r4hBAmsP8YKbfKMjY4NqtKBy"
    "AK3uP3usCJs0oIWIlx7Cuv2pMxW8B3yvSlsdl8qoCm/NXoH+yf3Cu23/5N3Ga+PrTxqkzS"
    "7GrshsvmZTNLYdVbUYZ0UAxDEvCGHaGcKMvEhWptHun8oJbI6fWVOMVP5aGiDXyAYI9ZmS"
    "D/Cswwd41vQBeo4ezNn6AeJ7qlL9fNpe/XzaqH5eeE60DCWyon3CcYlkqynHdqoSMmR3Mu"
    "SYv+/JJUhHWUtBMpgJr/3VAUDeziHydqjuhOicBEICxr5ofnAnCxJOnCVHc67VYV9KOyBW"
    "9Fcj50TeE5nch3SuG9OvkUJQ3+agfsqsiBpyOSEEHtvM4zRnbuLitSTJtCNyVCUDMSntC5"
    "E8CBItYENbiIIOyoehfBjKh20zKYZ0A0D58LNgM2Tp2JYmAmH20jO288LSssqblWxuOchU"
    "Wio6EPgl40z7C+z+6OOHkSSsG78+7grq3mcrdKZsum7aPDhAsWLtRWvRRnhF3LdJ0Su9j2"
    "tiRaPHeLQJwc4sX9o5nbOHraUdjLMV6WmPW1Bu7GLMCAnSyzgrs61lT2StLDFEqA95KYw7"
    "ItRwTx/ciTz4ZrErIbI8JsRXXbipBFv7L7WtiTv1Q18jhENvfOgPWlAELEgk+IHrWex0yO"
    "6ZC/p+EPB/HIH/o6Qc6xUh52QQyLKev1N9DaJKB2JzK+fWYfLEP84XNIz+TKcjiU+heHPc"
    "5Vjw4mWTX9J1Cv277j2fm/dBbN6v8Bp5gaz7Vssqg7zyzKRfLMOH3OleirSAQW+nQR8uje"
    "RShQzEEtjyXba8mNIc0lXcz88Oi140HmsptFDrWmZ90YWdTcvEfTPRndxVIbIZc9PqgF10"
    "YFkufIr1a+4rZOAsMc+vnuHTs3OdU15QDPCI9z/+z8drupTYy+31LwXFVuUvtgG97/qXOb"
    "dSxPfRQL5EAtBvAT1tSwtoh75EAtBvAX1IlzJNvd0+ytZDvVejM1lyKahjWRAMyNDsDU6o"
    "R+wZ0Aj7vmQkaLuMzQlAwm4hYe+x50srmjsMw4JkgH05e68Zh4x5k8N+dKGmey/w2MyIzz"
    "VSCCnazOdKpEWHyxVC4LHNPIa0p4N78iDj1Y7gPVSmDLsB5LHiq9YBUqnyh662LPlJsklu"
    "+GUyHLx3WuqTAMbP86g1N0e8OVbIzXlM16nM1qOrpC7H9VzEsnKdZPKd7z0S5FLCUECTKh"
    "78gOXJO6bbSEt6amJC/Jp6RQ9k8FiZwQMKysF1xPTZV/VbpcshzqsQ5/2FTrUPdkEDZxoK"
    "DcCjYFUi9E38xVqUrVR13ahshek6RWULx0OCHf6JY7TyohlKSgyjWENqU602E0kVqTRHO1"
    "iKkidJVXQhnOgyErOMy6tFBnWxgB/DiHCRVXuZzLHn119c8IeO1F+s1l1BCradClzK/AYH"
    "WuEvCIZ0v/XXGYr4vlaSTE4AAdxtspMKcWaSVV0it1kxrmS0x1dB/fo4TGb1IqQch7nWuS"
    "/TwNHfqid4/Mlad2hBM5gUnD1bKA4OQ4nd3dk5PCMZUCYZtAF4hlxIbADpVdsWEE4JBpgp"
    "daaUKnXWkSt11hywEdtTGgDnBMMD+ORcRVupezVK2sp5IxUttWw18C2RDA/h/v2mHpu40h"
    "O8qbmzKz/Gu2ztnL9ytL2dwUttR2pI6nzbMmuh0pThyNigmrZQckOWMxbeX96+v/xwdaiZ"
    "ih+8kDjRZ8IYjo9Tw01cXTDuchW78dLJvLR2o7v4p7hbJsoio2gV0oigiCIuFFE2eOVtbP"
    "7nDTVnlP+yOOie+OX4Wl/SlrPfrdU6dNTUbfABW+sDhsmPZW1IpR7+vL0c/rxRDT+lrlaE"
    "Pls/QHBPXiq1GxDL2hX6l82GA0KqBUTT8V6iAQfkFg5IyBM/uEcGqqtMnoajyJ+wyv1pG3"
    "OtsPsKaHsw/z5XNjsydqiXBdQOo01m4MdgSn+9CqJQnpddvDvuzBUS6yYkX6iQLBTQyHMI"
    "8gJuqWU22XcM8c94m/RIpKEbtzFDc+wStJoR0TtRNCvnMtwdC8I4NMz/iAl9HDws+W+U5R"
    "jt9LOkqUnlyaFqIxwyCjAgbRCA4w4D8qBZ4Lb51g+TMAtTAg7NgvZ2mi2J+EfQQtPQzH+l"
    "kmH0qj3D6FUjw0iIHh3jPlsPhv0Whj1YlSasODqrUihxBjwukUEfB5v5W9OjNRLWqoSgG/"
    "TlMSjbQlv6C96XtjoyVqh6C2rH0CZfwWfs+Z+XkTRanL837vITiMy4yTxbpuAlEATpYEWU"
    "+FHyUmu04qbUC/QxQvfU90XPc2GjF86WxIyP0glnjo+5aHYRDUVcmP88mZ9gx5/WUg1edo"
    "GRp7gKCcrBbZFr4w5HQMKsBgPUijByYpstoqIEI340+MnG07Sz8+Gb7EHZ7CAVOAj72KjE"
    "QdhnUGEfoa7diYwE3K7O5e9vVumi8lIVtS71hH+XxV7ERGyRnZdcM0H87yzK8jauCefXDt"
    "fKQroaI7oMpaXkPe3a2bSnUNLEw5fuBQqbPTIMFDZrFbb8cZFyQP4AlGlsBt60oEoF43aI"
    "G8O2ltNfiKNV7FMiGSC+J2dKGZhnHQmYZ438y4j8KoH4jr/akkCcrh8Evl2mxtXf7rrDMr"
    "ml8en6yx+z5fVYTRXsWTSXVF+2g52t3x/Yo9FAoGayngYdkkPazuAYga7Hc1VkBl/VEdFt"
    "yIwnbgrojQ4pUezPjD3Zrf7XW+OZ5cI1DNZWKcEXZLUvCJLtD57oAz1P7XPFQVP2vpuyH8"
    "YL94Ws2FcuMkcSD1z+3rjL+xbwVZNFtmyj5+02a11dRDnTGtlINGbLEp1X2OcQjdF9SOeJ"
    "A43TiUUUYdHkmoRN91u/W6sV3VY4CxnT1vrdoOS2ZF5cqFgXF+3GxQX4Iw5pJC88J5IOz+"
    "to/leQbJWhezxZgztJ0GUzyi87fYuvTAe5mzabe3RBAhMOl+mAwzZzmASuCYNLZMBfm/kr"
    "YuqTxZJJhk53dkOr0EE/NI1+aDFy8haVmxFv6VQJiHchvlhOfdOxr3VakGa2SzM3xKvAgN"
    "N1WuC0zZzGQUCXgWP0TNdpgdM2c1rYCkZsrhACj23m8UH7A1jG10M1TYfA7YFZABkno15H"
    "HUF7gOdwdUBi0bNgM8Ghv54w8iCCz/qXlIQadAXIMDpaFpg+CPAIQIbXkWR4SY57D/DeFj"
    "sd1zlXBbf6hCtgW7kbAeHNCMuUCe0sxWp/K9l8xJTsx7/cEB9HcjOvlHp4w7cZkMz4bddp"
    "nDFeLWmcGZYb0jjDbJlSGqeYm4BmmCFGiOhrKzRkeVZm60ppobP4KuLNch8iKG+2RmsYo/"
    "Y0S2h9dnBF2orugraxYkiOg1hS6z5fJSJ4tvoykrKLakv9slxncWRsUNUwS8fPph40X+Ox"
    "3DdkLuALZcpTbUWnCpUM+eZKVGmxSicaGkSz70Sj/4QO0ftK7QpF/NAwEjeLQclnSFvPGG"
    "6zsddMvDEoYPZIpC4FLGFWgwHtdS45wSBKMap1Ll3wZtUAP7RWufzQ6PYHPf8tUG4dkbqo"
    "y4Eq3f4Y8HJQ6C8IXciq6LqQL2gAdcPgFPZkgxY7w1IZCWBuGI2KcGgWg69SgilttSnNFo"
    "bekgohZGLazGOI7dvmNoHY8kjDdWJz95CvIbknIeEsSo5E3XlSenvc2cGXMMY/YbKoEWz0"
    "nvw0I8EY4cBFM7pC86UzG5cGLMYTE5hwfUwJ/1/fFT6RrD3pGrmeG89VwOxR9Ol9gb5Q0Y"
    "f3DX9BzF50+BYST8t+PnJz9xFwwFjpgPnn0iPRRPSWaXKhlQVVogElMfWW+5wgFFFtUBMS"
    "gLQJqVBNJ/+igWZbnBLRAF2Gry8UfIavL1qdhuKtmvnO9dkJnqwIedQ4vDUqOL+Scgircg"
    "2eydXXUOt1FE+VgWzXAbmj/H8UDYBtxrEdlGWq6r/+MLbtNPolm73H8wXmZthIptKX3+/U"
    "6UUrjYlTXqoQCxVEQnnm32/9Bq1CL4pIgKbrUiRzLEaaYSQiynEe2XcM0VUgi4hut5lh/7"
    "8x+ln4ADmD4n9mgW/oC2inun6QZBo7L+Y9u9ihI2NJ7TxX6ch43t6R8bzRkVGk3Oqgm60f"
    "ILinL1XQ5avap5y8bODLvxchktJmtUk+BbXNeCejfLwIxd3t6jesCvQq1lS7MdWwpZKL1R"
    "TzjNhyyElIBObiV7hGoJ+ojPQ5aZ/pc9Ic6kMCoyhZQQYxMptjZNCt5NDaECQ2HTTdA/IA"
    "Bi/jIHntEE/WvfewDIkkfa29V3mJBHqVm/cqh/5XBz/80P9qBP2vDi1cju6ivvcC097GNV"
    "JQyGzmMyRmHvyCgqZLFkTQITEWmi5ZB25vzYA4nce1Wk9mA+p0BBKJBx+SvdbDgX2nTYEq"
    "kLXkcpQh3ZDL4ZaXbszluA5InoAhhixOQ7piJHyB3vuYq16uSH9GGK1mnk9ETsZiGUVidO"
    "O3b+6ScP3t2zdE7+/H3Nh/JHzdL3TaTPHY0WeoZH5kiS3pA1LK+Kgl7Dh0GaSmRyk3ZFyx"
    "SZI3ltMcQJgnacNNPUbQ6Mg6lpS1pfmUhGzmLQwsiBopqLCmXKBcT5o8Eq1ckzJNP8H4w0"
    "qkHafyRPSxLdOkJVMqIxgcuK/OFcB9VfdqFOCKt2o9DfDap1giPzqGqRYkEKAwD1B4bLIM"
    "H6T2WOfYuAodjI3TGdSHvYhNuFI8iWujNHGXUAP6OkP7Qo+GXiS5KdvjzyWSwUSge4sHPY"
    "tsQByhKeHWJhGFxF5Ut4EPkw+YmM+60ZmCCiJwVkdm+LPhmzC4TAcstprFOIrIfBFJnLLt"
    "uZ4lEriMZJfRUgfOgmBAzof+cj0Kt6mmEKpSQgqAzVIIMnqeBZuZiCQalY9E8BgfA39n1G"
    "hAeZkOOGwzh2Fk9fB5XAtpa4Q0q4QDUmf3nY7XTAHQyMlrEgMnekrMK2Pb5Ip29phIvLmt"
    "bXlcXFFOI2seykouGf8e6MtfP30aSSVRT1CX+9UME+aaBLZqxEr9rLckotWfhw3JaPUnUq"
    "W5UJoehiLhVMf86iRuuVHn9zc/vkcXL1+9/DdZMyE9YpUUMuzErgroDnToC7g9y4sEbjwp"
    "Rx5kaimfK9HYHFsyzMA4eanUTUUsaw8ovWz2U8lgm8ww0xpg0yAcXNLL+WuVjKLX7RlFrx"
    "tJL6dn564WygXFMM+02pHuOtGNaUFLvUFM2foB4vtaBd7X7ei+boD7hBeeq5t2WCHaH8yj"
    "0fEeYv7Dia+DcU4wOHz7z+tkhDEjS79CBxnkxv4WCD+1MmRIjs20cMmI0XVacGHbzGkfs2"
    "iinYlRoxqQ17S3dIySr0LrqqrSwVXVl0M6xbUHB+llsdORMULVOVo9g7q+UahktqCS+XYZ"
    "PhFpDXP6zrjLYcyKNUplyxxnJv7Oyoqzks1k6pMXMf5ftiKhvCBZi9qgyXxCnbR8jAuH29"
    "7PCosbxY5thOwxpQJvtJXeaLvmTz8bhpTUS+pgo9h8jXBAGuaeOZDLqAb83WZcmQ6sdatt"
    "OPLrwuPbGTC5SglstprNzOGWSpPDt3Ps++2ez4xoQBL01ekP57nMFH90Scnbz5efPsmqJe"
    "byxlbtjvoSyeBc9buKUZdVa90LqEoKbkSbZVPZxNJTtKuEA5JSz623j21X/6HYAC1a7XL8"
    "QovQkYbrV79FaCE9ekG4vNlgMa7JW5uyj38i0xmlj11dMOtLxl2u5FWy2KAX5pwwxr9j5h"
    "Xm2ghXWFjv7TB38zESN/XPlUTX9GPzXOaKAzvP0Ky6n8sNMMHjbKXHucTWBhfaTcsq1QDz"
    "GftPBXvkv0sH4mz9EMHtP9u5rcXfHfm1rfFWa4u/44S4yzq/+ttdxTBv9PbLjfNP11/+mC"
    "2vN/yD1lz1+1jJUwWtucA1BX2bDpjZBn2beoUz8YDqqDIFxeDiEK+UwhCvOqIQr5pBiEjY"
    "n3OdE1uigCMLVQDP9Obkv9SIyWU6CNvZzOGan0ndaVQjhGhFX9GK9vp5bV966qa9Ku14ZB"
    "xRdajXTqOF7vScCe3u9DKfNrvTy+dEoZNHkPm1heGNURbl+Y7/vQoQWzNu8KDvb/mJcvlP"
    "RulXYrK+HlttZZC9Dc0+rHV2x//VMFyy9TZ7qaxxcC+ZsTswJbUZ5sQZ6PH/ZyLCZuIJvF"
    "BA/KIV8IsG3qFW2X663GaMDY/ymZINftZhg581bXARfpFY4O0jg3KCrQYGmfk6/v1+GThx"
    "RdJ06fmRF7AX4vP+Y1c+kA64dzJHiBFuh2vlvhYUAzzwFyrn/aL9uF80Tjvl2+iDXKUyAt"
    "oyW3kfOC+DyJNI7g1NdsuE4KOw2UfhsUlcjSfRhjYNPSvo9jh2KzMDjnbq1j32fP4tJsxL"
    "dUudB6tBDA+XzQ8XNHp5LpxmEV0sjPhcpQQu28zlkMzpkxGXq5TAZZu5zKUuk/ZVb/V7li"
    "j2F6s52ZVVAeFseGr0nxoozbIt2AmlWaVnrKfSrH325ZIUAg0E+5325rrk0DuzkSQUnL4z"
    "7ooA42LNprhvOwyb47BaIdfnEm/dUuVoj6S2anQdvblbVboh+ORPz84UnMV8Vau3OH6vlm"
    "q7kNSoduTZJssHiO5OOp/zT4ykLVXag3wlkv2H+Q6jNvcW0GvoVftMcPrt/wO+7VYk"
)
