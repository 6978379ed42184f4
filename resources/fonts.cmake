# SPDX-FileCopyrightText: CX Maturity Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# cxw_embed_family(target folder package file…): font files of an installed package, as :/fonts/<file>.
function(cxw_embed_family target folder package)
    set(data_dirs $ENV{XDG_DATA_DIRS})
    cmake_path(CONVERT "${data_dirs}" TO_CMAKE_PATH_LIST data_dirs)
    string(MAKE_C_IDENTIFIER ${folder} name)
    find_path(CXW_FONTS_${name} NAMES ${ARGN}
        PATHS ${data_dirs} /usr/local/share /usr/share PATH_SUFFIXES fonts/truetype/${folder} fonts/${folder}
        DOC "Folder that holds the fonts of ${package}")
    set(files "")
    foreach(file IN LISTS ARGN)
        if(NOT EXISTS ${CXW_FONTS_${name}}/${file})
            message(FATAL_ERROR "The font ${file} was not found. "
                "Install the package ${package}, or set CXW_FONTS_${name} to the folder that holds it.")
        endif()
        list(APPEND files ${CXW_FONTS_${name}}/${file})
    endforeach()
    qt_add_resources(${target} ${target}_fonts_${name} PREFIX /fonts BASE ${CXW_FONTS_${name}} FILES ${files})
endfunction()

# The type family, and the signs that it lacks (ticks, triangles, arrows), so that they look the same everywhere.
function(cxw_embed_fonts target)
    cxw_embed_family(${target} open-sans fonts-open-sans
        OpenSans-Regular.ttf
        OpenSans-Italic.ttf
        OpenSans-Semibold.ttf
        OpenSans-SemiboldItalic.ttf
        OpenSans-Bold.ttf)
    cxw_embed_family(${target} dejavu fonts-dejavu-core DejaVuSans.ttf)
endfunction()
